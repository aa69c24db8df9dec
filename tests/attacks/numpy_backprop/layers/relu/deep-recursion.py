"""[starving] recurses until the stack ends, with the limit taken away, in answers and in threads.

status: kernel died
hint: Your notebook's Python process ended before this could be tested
"""

import sys
import threading

sys.setrecursionlimit(10**9)
threading.stack_size(2**29)


def deeper(value):
    return list(map(deeper, [value]))


class ReLU:
    def forward(self, Z):
        return deeper(Z)

    def backward(self, Z, dY):
        thread = threading.Thread(target=deeper, args=(dY,))
        thread.start()
        thread.join()
