"""The hearth: a process that holds what all slots of a run share, and forks a slot whenever one is wanted.

Run as `python -m grader.marking.judging.hearth`: stdin is a socket, its first packet the setup of the slots.
When all is warm it says so; then each packet wants a slot and brings where its jobs come from, where its
outcomes go, and where its last words go. The answer brings a handle on its process.
"""

import gc
import json
import os
import socket
import sys
import traceback
from typing import NoReturn

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

from grader.beside import namespaces
from grader.beside.warming import warm_up
from grader.kernels.sandbox import DATA_VARIABLE, NAMESPACES
from grader.kernels.warm import Zygote, ZygoteDied
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Status
from grader.marking.judging.slot import Slot, SlotSetup, serve
from grader.marking.judging.texts import Texts

WANTED, READY = b"slot", b"ready"
_HANDLES = 3  # that come with a request: jobs, outcomes, last words
_PACKET = 2**18
_BROKEN = {Status.FAILED, Status.KERNEL_DIED, Status.OUT_OF_MEMORY}  # not a machine that is only slow


class Hearth:
    """The warm sandboxes, and all that hidden tests import."""

    def __init__(self, setup: SlotSetup) -> None:
        self.setup = setup
        self.slots: list[int] = []  # their pids
        if setup.data is not None:
            os.environ[DATA_VARIABLE] = str(setup.data)  # hidden tests find the data as notebooks do
        self.zygotes = {kind: self._start(kind) for kind in setup.modules}
        warm_up(setup.test_modules)
        Texts(set()).clean("# Markdown, whose parser imports its parts when it is first used", {})
        for kind in self.zygotes:
            self._wait_ready(kind)
        gc.collect()
        gc.freeze()

    def fork(self, control: socket.socket, jobs: int, outcomes: int, words: int) -> int:
        """Make a slot and return a handle on it; a sandbox that has ended is replaced first."""
        for kind, zygote in self.zygotes.items():
            if not zygote.running():
                zygote.close()
                self.zygotes[kind] = self._start(kind)
                self._wait_ready(kind)
        self.slots = [pid for pid in self.slots if os.waitpid(pid, os.WNOHANG) == (0, 0)]
        child = os.fork()
        if child == 0:
            control.close()
            self._become_slot(jobs, outcomes, words)
        self.slots.append(child)
        return os.pidfd_open(child)

    def _become_slot(self, jobs: int, outcomes: int, words: int) -> NoReturn:
        try:
            namespaces.die_with_parent()
            os.dup2(words, sys.stderr.fileno())
            slot = Slot(self.setup.limits, self.zygotes)
            with open(jobs, encoding="utf-8") as lines, open(outcomes, "w", encoding="utf-8") as out:
                serve(slot, lines, out)
        except ZygoteDied as error:
            print(error, file=sys.stderr, flush=True)
        except Exception:
            traceback.print_exc()
            sys.stderr.flush()
        finally:
            os._exit(0)

    def close(self) -> None:
        """End the sandboxes."""
        for zygote in self.zygotes.values():
            zygote.close()

    def _start(self, kind: str) -> Zygote:
        setup = self.setup
        return Zygote.start(setup.data, setup.bare, setup.modules[kind], setup.beside, setup.course)

    def _wait_ready(self, kind: str) -> None:
        """Wait until a sandbox is warm, and mark a notebook of nobody's: a fault of the machine is no result.

        Raises:
            ZygoteDied: that does not succeed.
        """
        self.zygotes[kind].wait_ready()
        text = str(nbformat.writes(new_notebook(cells=[new_code_cell("1 + 1", id="sum")])))
        job = Job("", "", "nobody", text, text, text, salt="", warmth=kind)
        try:
            outcome = Slot(self.setup.limits, self.zygotes).mark(job)
        except ZygoteDied as error:
            raise ZygoteDied(str(error) if self.setup.bare else f"{error}\n{NAMESPACES}") from error
        if outcome.status in _BROKEN:
            raise ZygoteDied(f"no notebook can be marked in it: {' '.join(outcome.notes)}")


def main() -> None:
    """Warm up, then fork a slot for each request until the other end closes."""
    namespaces.die_with_parent()  # a run that is killed leaves nothing running
    control = socket.socket(fileno=os.dup(0))
    with open(os.devnull) as nothing:  # noqa: PTH123
        os.dup2(nothing.fileno(), 0)
    try:
        hearth = Hearth(SlotSetup.from_json(json.loads(control.recv(_PACKET))))
        control.send(READY)
        while handles := socket.recv_fds(control, len(WANTED), _HANDLES)[1]:
            slot = hearth.fork(control, *handles)
            socket.send_fds(control, [READY], [slot])
            for handle in (slot, *handles):
                os.close(handle)
    except ZygoteDied as error:
        sys.exit(str(error))
    hearth.close()


if __name__ == "__main__":
    main()
