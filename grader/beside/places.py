"""Where things lie inside the sandbox."""

KERNEL_FOLDER = "/run/kernel"  # the sockets of the one running kernel
SOCKETS = "/run/sockets"  # the slot's folder; empty once a kernel has its own
HOME = "/home/student"
DATA = "/data"
PRIVATE = (HOME, "/tmp", "/dev/shm")  # where one submission may write: file systems of its own
