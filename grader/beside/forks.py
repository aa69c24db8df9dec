"""Evaluates items in forks of this process, so that what they change, print or break stays there.

All requests of one asker (a graded cell) share a fork, since a fork of a process that holds PyTorch is
slow; an item that ends the process or takes too long is named by itself, and those after it get another.
"""

import contextlib
import fcntl
import gc
import json
import math
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from grader.beside import proc

Item = dict[str, Any]
Evaluate = Callable[[Item, int], str]  # an item and the bytes that its answer may have -> one line of JSON

SLOW, DIED = '{"slow":true}', '{"died":true}'
_AFTER_SLOW = 1.0  # seconds for each item that follows a slow one
_READY_SECONDS = 10.0  # for a fork to be made, which no item's time counts
_READY = "ready"
_FIRST = 3  # number of a file that is no standard stream


@dataclass(frozen=True)
class Way:
    """How items are answered: `make_ready` runs here before each fork, `prepare` in it, then `evaluate`."""

    evaluate: Evaluate
    make_ready: Callable[[], object]
    prepare: Callable[[], object]


_kept: dict[str, "_Fork"] = {}  # asker -> its fork; never more than one
_children_before: dict[str, set[int]] = {}  # asker -> the children of this process when it first asked


def answer_apart(asker: str, items: Sequence[Item], limit: int, way: Way) -> list[str]:
    """Evaluate each item, within its `seconds`, and all in `limit` bytes; always one answer an item.

    An asker that wants its forks prepared in another way is another asker.
    """
    if asker not in _children_before:
        _children_before[asker] = _children()
    answers: list[str] = []
    most = math.inf
    while len(answers) < len(items):
        left = limit - sum(map(len, answers))
        answers += _fork_of(asker, way).answer(items[len(answers) :], max(0, left), most)
        if answers[-1] in (SLOW, DIED):
            end_forks()
        if answers[-1] == SLOW:
            most = _AFTER_SLOW
    return answers


def finish() -> None:
    """End what an asker's requests were answered in, and bury what that left behind, which is ours now."""
    end_forks()
    while _children_before:
        _, before = _children_before.popitem()
        for pid in _children() - before:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)


def end_forks() -> None:
    """Forget what asked code has changed: the next request gets a new fork."""
    while _kept:
        _kept.popitem()[1].end()


def _fork_of(asker: str, way: Way) -> "_Fork":
    if asker not in _kept:
        end_forks()
        way.make_ready()
        _kept[asker] = _Fork(way)
    return _kept[asker]


class _Fork:
    """A child that reads requests, each a line of JSON, and writes a line for every item."""

    def __init__(self, way: Way) -> None:
        asked, self.writing = _pipe()
        self.reading, answered = _pipe()
        self.lines, self.ready = _Lines(self.reading), False
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.writing)  # else the fork would outlive the kernel that feeds it
            os.close(self.reading)
            _serve_and_exit(way, asked, answered)
        os.close(asked)
        os.close(answered)

    def answer(self, items: Sequence[Item], limit: int, most: float) -> list[str]:
        """Answer items up to the first one that is slow or ends the fork, and that one."""
        answers: list[str] = []
        with contextlib.suppress(BrokenPipeError):  # it ended: reading tells
            _write_all(self.writing, json.dumps([list(items), limit]))
        if not self.ready and (line := self.lines.next(time.monotonic() + _READY_SECONDS)) != _READY:
            return [line if line in (SLOW, DIED) else DIED]
        self.ready = True
        for item in items:
            answers.append(self.lines.next(time.monotonic() + min(item["seconds"], most)))
            if answers[-1] in (SLOW, DIED):
                break
        return answers

    def end(self) -> None:
        """Kill it."""
        os.close(self.writing)
        os.close(self.reading)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


def _pipe() -> tuple[int, int]:
    """Make a pipe beside the standard streams, whose places are free where the notebook has closed them."""
    low = os.pipe()
    reading, writing = (fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _FIRST) for end in low)
    for end in low:
        os.close(end)
    return reading, writing


def _children() -> set[int]:
    """List the children of this process, whichever thread started them."""
    me = str(os.getpid())
    return {int(name) for name in proc.numbers() if proc.facts(name)[proc.PARENT :][:1] == [me]}


def _serve_and_exit(way: Way, asked: int, answered: int) -> None:
    try:
        gc.freeze()  # else the collector would touch, and so copy, every page
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123
        reseed = _random_state()
        way.prepare()
        _write_all(answered, _READY)
        with os.fdopen(asked, "rb") as requests:
            for request in requests:
                items, limit = json.loads(request)
                for item in items:
                    reseed()
                    text = way.evaluate(item, limit)
                    limit = max(0, limit - len(text))
                    _write_all(answered, text)
    finally:
        os._exit(0)


def _write_all(place: int, line: str) -> None:
    data = memoryview(line.encode() + b"\n")
    while data:
        data = data[os.write(place, data) :]


def _random_state() -> Callable[[], None]:
    """Return what puts every global generator back to where it is now."""
    generators: list[tuple[Callable[[Any], object], Any]] = [(random.setstate, random.getstate())]
    numpy, torch = sys.modules.get("numpy"), sys.modules.get("torch")
    if numpy is not None:
        generators.append((numpy.random.set_state, numpy.random.get_state()))
    if torch is not None:
        of_torch = torch.default_generator
        generators.append((of_torch.set_state, of_torch.get_state()))

    def reseed() -> None:
        for put_back, state in generators:
            put_back(state)

    return reseed


class _Lines:
    """Reads lines from a pipe whose other end may do anything."""

    def __init__(self, reading: int) -> None:
        self.reading = reading
        self.read = bytearray()

    def next(self, deadline: float) -> str:
        """Return the next line; SLOW when time is up, DIED when there will be none."""
        searched = 0
        while (end := self.read.find(b"\n", searched)) < 0:
            searched = len(self.read)
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.reading], [], [], left)[0]:
                return SLOW
            chunk = os.read(self.reading, 2**20)
            if not chunk:
                return DIED
            self.read += chunk
        line = self.read[:end].decode("utf-8", "replace")
        del self.read[: end + 1]
        return line
