"""Lists what student code can see of this project: by the bytes of files, wherever they lie.

Also a program, for environments of their own: `python sight.py PACKAGE...` names the packages shown, reads
what to look for from stdin and prints the list.
"""

import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from grader.kernels.limits import Limits
from grader.kernels.warm import Zygote
from grader.marking.judging.student import StudentProcess

LIMITS = Limits(cell_seconds=100, submission_seconds=150)
Known = dict[str, list[str]]  # size -> digests

WALK = """
import hashlib, json, os, stat
found = []
for folder, folders, names in os.walk("/"):
    folders[:] = [name for name in folders if os.path.join(folder, name) not in ("/proc", "/sys", "/dev")]
    for name in names:
        path = os.path.join(folder, name)
        try:
            facts = os.lstat(path)
            if stat.S_ISREG(facts.st_mode) and str(facts.st_size) in OURS:
                with open(path, "rb") as file:
                    if hashlib.sha256(file.read()).hexdigest() in OURS[str(facts.st_size)]:
                        found.append(path)
        except OSError:
            pass
print(json.dumps(sorted(found)))
"""


def known(paths: Iterable[Path]) -> Known:
    """Say by which sizes and digests files are recognised."""
    found: Known = {}
    for path in paths:
        data = path.read_bytes()
        found.setdefault(str(len(data)), []).append(hashlib.sha256(data).hexdigest())
    return found


def run_inside(code: str, packages: Iterable[str]) -> Any:
    """Run code as a student's cell, with these packages shown beside it; return the JSON that it prints."""
    zygote = Zygote.start(modules=["numpy"], beside=packages)
    try:
        zygote.wait_ready()
        with StudentProcess(zygote, LIMITS, seed=1, sources={}) as student:
            outputs = student.run(code)
    finally:
        zygote.close()
    return json.loads("".join(node.get("text", "") for node in outputs))


def seen(ours: Known, packages: Iterable[str]) -> list[str]:
    """List the files inside that have the bytes of one of ours."""
    return list(run_inside(f"OURS = {ours!r}\n{WALK}", packages))


if __name__ == "__main__":
    print(json.dumps(seen(json.load(sys.stdin), sys.argv[1:])))
