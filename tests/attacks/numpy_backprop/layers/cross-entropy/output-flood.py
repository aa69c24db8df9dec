"""[starving] floods the outputs: long lines, many displays, huge messages, on both channels.

status: graded
hint: Labels and predictions are exchanged
"""

import sys

from IPython.display import clear_output, display

shell = get_ipython()
for _ in range(300):
    print("flood " * 20_000)
    sys.stderr.write("x" * 100_000)
    display({"text/plain": "d" * 10_000, "image/png": "A" * 100_000}, raw=True)
clear_output()
for _ in range(6):
    shell.kernel.session.send(shell.kernel.iopub_socket, "stream", {"name": "stdout", "text": "m" * 2**25}, parent=shell.kernel.get_parent())


class CrossEntropyLoss:
    def forward(self, Y, Y_hat):
        return 0.0

    def backward(self, Y, Y_hat):
        return Y
