"""[starving] takes every group of fanotify that the user may have, then of inotify.

earns: 12
status: graded
canary: took a group
"""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)

taken = [group for _ in range(130) for group in (libc.fanotify_init(0x200, 0), libc.inotify_init1(0)) if group >= 0]
if taken:
    print("took a " + "group", len(taken))


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
