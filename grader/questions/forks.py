"""Evaluates items in forks of this process, so that what they change, print or break stays there.

All items of one request share a fork, since a fork of a process that holds PyTorch is slow; an item
that ends the process or takes too long is named by itself, and those after it get a fork of their own.
"""

import contextlib
import gc
import math
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

Item = dict[str, Any]
Evaluate = Callable[[Item, int], str]  # an item and the bytes that its answer may have -> one line of JSON

SLOW, DIED = '{"slow":true}', '{"died":true}'
_AFTER_SLOW = 1.0  # seconds for each item that follows a slow one


def answer_apart(items: Sequence[Item], evaluate: Evaluate, limit: int) -> list[str]:
    """Evaluate each item, within its `seconds`, and all in `limit` bytes; always one answer an item."""
    answers: list[str] = []
    most = math.inf
    while len(answers) < len(items):
        left = limit - sum(map(len, answers))
        answers += _in_one_fork(items[len(answers) :], evaluate, max(0, left), most)
        if answers[-1] == SLOW:
            most = _AFTER_SLOW
    return answers


def _in_one_fork(items: Sequence[Item], evaluate: Evaluate, limit: int, most: float) -> list[str]:
    """Answer items up to the first one that is slow or ends the fork, and that one."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _answer_and_exit(items, evaluate, limit, writing)
    os.close(writing)
    answers: list[str] = []
    try:
        lines = _Lines(reading)
        for item in items:
            answers.append(lines.next(time.monotonic() + min(item["seconds"], most)))
            if answers[-1] in (SLOW, DIED):
                break
    finally:
        os.close(reading)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return answers


def _answer_and_exit(items: Sequence[Item], evaluate: Evaluate, limit: int, writing: int) -> None:
    try:
        gc.freeze()  # else the collector would touch, and so copy, every page
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123
        reseed = _random_state()
        for item in items:
            reseed()
            text = evaluate(item, limit)
            limit = max(0, limit - len(text))
            data = memoryview(text.encode() + b"\n")
            while data:
                data = data[os.write(writing, data) :]
    finally:
        os._exit(0)


def _random_state() -> Callable[[], None]:
    """Return what puts every global generator back to where it is now."""
    generators: list[tuple[Callable[[Any], object], Any]] = [(random.setstate, random.getstate())]
    numpy, torch = sys.modules.get("numpy"), sys.modules.get("torch")
    if numpy is not None:
        generators.append((numpy.random.set_state, numpy.random.get_state()))
    if torch is not None:
        generators.append((torch.set_rng_state, torch.get_rng_state()))

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
