"""[starving] opens terminals, of which the whole machine has a few thousand.

earns: 12
status: graded
canary: too many terminals
"""

import os

opened = 0
try:
    for child in range(12):
        if not (pid := os.fork()):
            try:
                while True:
                    os.openpty()
            except OSError:
                os._exit(min(255, len(os.listdir("/dev/pts"))))
        opened = max(opened, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
except OSError as error:
    print(error)
if opened > 100:
    print("too many " + "terminals", opened)


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
