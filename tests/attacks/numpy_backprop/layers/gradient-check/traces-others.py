"""[leaving] traces, signals and enters other processes and namespaces.

canary: did it
status: graded
hint: The difference is not divided by its width
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
ME = os.getpid()
for pid in range(1, 400):
    if pid != ME and not os.path.exists(f"/proc/{pid}"):
        try:
            os.kill(pid, 0)
            print("did " + "it", pid)
        except OSError:
            pass
    if pid != ME and libc.ptrace(16, pid, 0, 0) == 0:
        print("did " + "it: trace", pid)
for flag in (0x10000000, 0x00020000, 0x20000000, 0x40000000):
    if libc.unshare(flag) == 0:
        print("did " + "it: unshare", hex(flag))
for source, target, kind in ((b"none", b"/opt", b"tmpfs"), (b"none", b"/proc", b"proc"), (b"/", b"/tmp", None)):
    if libc.mount(source, target, kind, 4096 if kind is None else 0, None) == 0:
        print("did " + "it: mount", target)
for target in (b"/proc", b"/home/student", b"/run/sockets", b"/tmp"):
    if libc.umount2(target, 2) == 0:
        print("did " + "it: umount", target)
for call in (lambda: os.setuid(0), lambda: os.chroot("/"), lambda: os.sched_setscheduler(0, 1, os.sched_param(1))):
    try:
        call()
        print("did " + "it: privilege")
    except OSError:
        pass


def numerical_gradient(f, X, eps=1e-5):
    return np.zeros_like(X)
