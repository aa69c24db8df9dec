"""[starving] sends itself signals that it blocks: each waits in memory, counted for the user on the whole machine.

earns: 12
status: graded
canary: signals wait
"""

import ctypes

libc = ctypes.CDLL(None, use_errno=True)
import os
import platform
import signal

number = {"x86_64": 129, "aarch64": 138}.get(platform.machine(), 129)
information = (ctypes.c_int * 32)(signal.SIGRTMIN, 0, -1)
if not (child := os.fork()):
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGRTMIN])
    waiting = 0
    while waiting < 20_000 and libc.syscall(number, os.getpid(), int(signal.SIGRTMIN), information) == 0:
        waiting += 1
    os._exit(waiting // 100)
waiting = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
if waiting > 10:
    print("signals " + "wait", 100 * waiting)


class ReLU:
    def forward(self, Z):
        return np.maximum(Z, 0)

    def backward(self, Z, dY):
        return dY * (Z > 0)
