"""[forging] gives arrays that another thread rewrites while they are read.

status: graded
hint: entries are not right
"""

import mmap
import threading
import time

shared = mmap.mmap(-1, 8 * 4096)
values = np.frombuffer(shared, dtype=float)


def rewrite():
    while True:
        values[:] = np.random.default_rng().normal(size=values.size)
        time.sleep(0.001)


class ReLU:
    def forward(self, Z):
        threading.Thread(target=rewrite, daemon=True).start()
        return values[: Z.size].reshape(Z.shape)

    def backward(self, Z, dY):
        threading.Thread(target=rewrite, daemon=True).start()
        return values[: Z.size].reshape(Z.shape)
