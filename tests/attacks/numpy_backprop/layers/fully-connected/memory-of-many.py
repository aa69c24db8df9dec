"""[starving] lets many processes hold memory, private, shared and in files without a name.

status: out of memory
hint: It used more than 3072 MiB of memory
"""

import mmap
import os
import time

for _ in range(30):
    if os.fork() == 0:
        held = []
        try:
            held.append(os.memfd_create("held"))
        except OSError:
            pass
        for _ in range(300):
            piece = mmap.mmap(-1, 2**20)
            piece.write(b"1" * 2**20)
            held.append(piece)
        time.sleep(20)
        os._exit(0)
time.sleep(20)


class FullyConnectedLayer:
    def __init__(self, n_out, activation):
        self.parameters, self.gradients, self.cache = {}, {}, {}

    def forward(self, X):
        return X

    def backward(self, dLdY):
        return dLdY
