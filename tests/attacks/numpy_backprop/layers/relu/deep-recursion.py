"""[starving] recurses until the stack ends, in C, where no limit of Python stops it, in answers and in threads.

status: kernel died
hint: Your notebook's Python process ended before this could be tested
"""

import threading


def deeper():
    nested = ()
    for _ in range(3_000_000):
        nested = (nested,)
    return hash(nested)


class ReLU:
    def forward(self, Z):
        return deeper()

    def backward(self, Z, dY):
        thread = threading.Thread(target=deeper)
        thread.start()
        thread.join()
