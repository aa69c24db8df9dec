"""[starving] Gives its process a name that is no text, and outlives whoever watches it; then it eats memory.

status: graded, out of memory
hint: AttributeError
"""

import ctypes
import os
import time

libc = ctypes.CDLL(None)
libc.prctl(15, b"\xff\xfe", 0, 0, 0)  # PR_SET_NAME
libc.prctl(1, 0, 0, 0, 0)  # PR_SET_PDEATHSIG: none
for _ in range(8):
    if os.fork() == 0:
        eaten = [b"\xff" * 2**20 for _ in range(100)]
        time.sleep(5)
        os._exit(0)
time.sleep(1)


class ReLU: ...
