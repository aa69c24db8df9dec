"""[leaving] writes into /proc/self: its score for the killer of processes, its core files, its memory.

earns: 12
status: graded
canary: changed it
"""

import os

for name in ("oom_score_adj", "coredump_filter", "comm", "mem", "clear_refs", "timerslack_ns", "attr/current", "uid_map", "setgroups"):
    try:
        os.close(os.open(f"/proc/self/{name}", os.O_WRONLY))
        print("changed " + "it", name)
    except OSError:
        pass


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
