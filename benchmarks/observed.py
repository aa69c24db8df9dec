"""What a program and all that it starts use: processor seconds of the tree, of the program alone, memory.

Most of the marker's processes are killed and waited for by nobody, so that their time appears in nobody's
account: all are looked at as they run. What a process does after it was last seen is missed, so these
numbers are a little too small, by about half of `INTERVAL` for each short process.
"""

import subprocess
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from os import sysconf
from pathlib import Path

INTERVAL = 0.03  # seconds
_TICKS = sysconf("SC_CLK_TCK")
_HEARTH = b"grader.marking.judging.hearth"
Key = tuple[int, int]  # pid, and when it started


@dataclass
class Seen:
    """A process as it was last seen: processor seconds of its own, and of children that it waited for."""

    parent: Key | None
    own: float = 0.0
    waited_for: float = 0.0


@dataclass
class Usage:
    """What was used.

    Attributes:
        cpu: seconds, by the program and all that came from it.
        coordinator: seconds, by the program's own process.
        slots_mb: the most that the slots and all that they share held at once, in MB; pages that several
            processes share count once. None where that cannot be read, as by who is not root.
    """

    cpu: float = 0.0
    coordinator: float = 0.0
    slots_mb: float | None = None


@dataclass
class _Tree:
    root: Key
    seen: dict[Key, Seen] = field(default_factory=dict)

    def look(self) -> dict[Key, Key | None]:
        """Look at all processes; return those of the tree that live, each with its first parent."""
        everyone = dict(_everyone())
        below = defaultdict(list)
        for key, facts in everyone.items():
            below[int(facts[1])].append(key)
        alive: dict[Key, Key | None] = {}
        todo = [(self.root, None), *((key, one.parent) for key, one in self.seen.items())]
        while todo:
            key, parent = todo.pop()
            if key in alive or key not in everyone:
                continue
            known = self.seen.setdefault(key, Seen(parent))
            seconds = [int(ticks) / _TICKS for ticks in everyone[key][11:15]]
            known.own, known.waited_for = sum(seconds[:2]), sum(seconds[2:])
            alive[key] = known.parent
            todo += [(child, key) for child in below[key[0]]]
        return alive

    def cpu(self) -> float:
        children = defaultdict(list)
        for key, one in self.seen.items():
            children[one.parent].append(key)

        def all_of(key: Key) -> float:
            one = self.seen[key]
            return one.own + max(one.waited_for, sum(map(all_of, children[key])))

        return all_of(self.root)


def observe(command: list[str | Path], cwd: Path, env: dict[str, str]) -> Usage:
    """Run a command to its end, and look at it and at all that comes from it.

    Raises:
        subprocess.CalledProcessError: it ended with more than 1.
    """
    with subprocess.Popen(
        command, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as run:
        tree, peak = _Tree(next(key for key, _ in _everyone() if key[0] == run.pid)), 0
        while run.poll() is None:
            alive = tree.look()
            peak = max([peak, *(_held(one, alive) for one in alive if _is_hearth(one, tree.root, alive))])
            time.sleep(INTERVAL)
    if run.returncode > 1:
        raise subprocess.CalledProcessError(run.returncode, command)
    return Usage(tree.cpu(), tree.seen[tree.root].own, peak / 1e6 if peak else None)


def _everyone() -> Iterator[tuple[Key, list[str]]]:
    """Read /proc/PID/stat of all processes, from the state on."""
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended
            facts = (process / "stat").read_text().rpartition(")")[2].split()
            yield (int(process.name), int(facts[19])), facts


def _is_hearth(key: Key, root: Key, alive: dict[Key, Key | None]) -> bool:
    try:
        return alive[key] == root and _HEARTH in Path(f"/proc/{key[0]}/cmdline").read_bytes()
    except OSError:
        return False


def _held(hearth: Key, alive: dict[Key, Key | None]) -> int:
    """Add up the memory of a hearth and all below it, in bytes, shared pages in parts."""
    return sum(_share(key[0]) for key in alive if _below(key, hearth, alive))


def _below(key: Key | None, hearth: Key, alive: dict[Key, Key | None]) -> bool:
    while key is not None and key != hearth:
        key = alive.get(key)
    return key == hearth


def _share(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # gone, or not ours to see
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
