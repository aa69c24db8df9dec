"""Gathers this process's memory in huge pages, so that forking it copies fewer page tables."""

import ctypes
from pathlib import Path

_COLLAPSE = 25  # MADV_COLLAPSE of <linux/mman.h>, since Linux 6.1

_libc = ctypes.CDLL(None)


def gather() -> None:
    """Ask for it, for the heap and all anonymous memory; a kernel that refuses forks more slowly."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, mode, _, _, inode, *name = line.split()
        if inode == "0" and "w" in mode and name in ([], ["[heap]"]):
            start, end = (int(place, 16) for place in span.split("-"))
            _libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), _COLLAPSE)
