"""A student's notebook process as the marker sees it: runs cells, answers asks, is never believed.

Everything that comes over its sockets is written by code that may be hostile: messages that cannot be
read are dropped, sizes are counted while they arrive, and every wait ends at a deadline or at the
process's death.
"""

import contextlib
import hashlib
import json
import signal
import time
from dataclasses import dataclass, field
from typing import Any

import zmq
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import KernelManager
from nbformat import NotebookNode

from grader.asking.marking import StudentGone
from grader.beside.answering import Reply
from grader.beside.footprints import REMEMBER, UNDO
from grader.kernels import provisioner
from grader.kernels.limits import Limits
from grader.kernels.prepared import Prepared
from grader.kernels.warm import Warm
from grader.marking.judging.cell_outputs import CellOutputs
from grader.marking.judging.modes import MODES, LeftOn
from grader.marking.judging.outcome import Status
from grader.marking.judging.stopped import Place, in_words, stop, too_slow
from grader.marking.rebuilding.rebuild import joined

_ASK = "__import__('grader.beside.answering', fromlist=['_']).reply({request!r})"
_PLACE = "__import__('grader.beside.answering', fromlist=['_']).place({files!r})"
_DONE = "__import__('grader.beside.answering', fromlist=['_']).done()"
_STAND_IN = "__import__('grader.beside.stand_in_modules', fromlist=['_']).stand_in_for({packages!r})"
_SEED = "__import__('grader.beside.kernel', fromlist=['_']).seed_all({seed})"
_INTERRUPT_SECONDS = 3.0
_SLOW_SECONDS = 1.0
_MOST_SLOW_CELLS = 3  # graded cells that may each wait the full time for a slow answer
_LAST_OUTPUT_SECONDS = 1.0
_JUDGE_SECONDS = 4.0  # after the deadline, to settle checks that nothing answers any more
_EXIT_SECONDS = 3.0  # between a cell that asks for the end, and the end
_ENDED = "Your notebook ended Python in {cell}. Nothing after it could run."
_DIED_IN = "Python ended while {cell} ran. Nothing after it could run."
_DIED_AFTER = "Python ended after {cell}. Nothing after it could run."
_LEAST_OUTPUT = 4096  # of a cell after others have used up what all may have: room for an error
_GONE = {
    Status.TIMED_OUT: "Your notebook used up its time before this could be tested.",
    Status.OUT_OF_MEMORY: "Your notebook ran out of memory before this could be tested.",
    Status.KERNEL_DIED: "Your notebook's Python process ended before this could be tested.",
}


class _Silent(Exception):
    """No reply: the deadline passed, or the process ended."""


@dataclass
class StudentProcess:
    """One sandboxed kernel, for one submission."""

    warm: Warm
    limits: Limits
    seed: int
    sources: dict[str, str]  # grade id -> the student's answer
    figures: bool = True  # draw them, as outputs of their cells
    status: Status = Status.GRADED
    notes: list[str] = field(default_factory=list)
    cells: dict[int, str] = field(default_factory=dict)  # execution count -> source
    failures: list[tuple[str, str]] = field(default_factory=list)  # (source, error) of cells that stopped
    slow: bool = False  # an ask of this graded cell was
    slow_cells: int = 0  # graded cells with slow asks, before this one
    said: int = 0  # bytes of all outputs so far
    asking: bool = False  # a graded cell has asked, and is not done
    prepared: bool = False  # some cells have run before it began
    begun: int = 0  # cells
    around: dict[str, list[str]] = field(default_factory=dict)  # grade id -> answer and own cells (`Rebuilt`)
    told: Any = field(default_factory=hashlib.blake2b)  # of all that a graded cell's test was told
    pieces: dict[str, list[str]] = field(default_factory=dict)  # grade id -> answer by cells (`Rebuilt`)
    at: Place = field(default_factory=Place)  # the cell that ran last
    failed: bool = False  # it stopped
    modes: LeftOn = field(default_factory=LeftOn)
    stopped: str = ""  # where the first cell stopped that was to run to its end, in a sentence

    def __enter__(self) -> "StudentProcess":
        self.deadline = time.monotonic() + self.limits.submission_seconds
        if isinstance(self.warm, Prepared):
            self.prepared, self.cells = True, dict(self.warm.cells)
            self.begun = len(self.cells)
        self.context = zmq.Context()
        self.context.setsockopt(zmq.MAXMSGSIZE, self.limits.message)
        self.context.setsockopt(zmq.LINGER, 0)
        try:
            self._start()
        except BaseException:
            self.context.destroy(linger=0)
            raise
        return self

    def _start(self) -> None:
        self.manager = KernelManager(transport="ipc", context=self.context)
        self.manager._kernel_spec = provisioner.spec(self.warm, self.limits, self.seed, self.figures)
        self.manager.start_kernel()
        self.client: BlockingKernelClient = self.manager.blocking_client()
        self.client.start_channels(stdin=False, hb=False)
        self.client.kernel_info(reply=True, timeout=_INTERRUPT_SECONDS * 10)

    def __exit__(self, *_: object) -> None:
        try:
            self.client.stop_channels()
            self.manager.provisioner.fork.send(signal.SIGKILL)
            self.manager.provisioner.fork.alive(_INTERRUPT_SECONDS)
            self.manager.shutdown_kernel(now=True)
            self._learn_why()
        finally:
            self.context.destroy(linger=0)

    @property
    def alive(self) -> bool:
        return bool(self.manager.provisioner.fork) and self.manager.provisioner.fork.alive()

    def seconds(self, wanted: float | None) -> float:
        """Return the seconds for one asked item: little once one of this graded cell was slow, or of many."""
        patient = not self.slow and self.slow_cells < _MOST_SLOW_CELLS
        return (wanted or self.limits.ask_seconds) if patient else _SLOW_SECONDS

    @property
    def answer_limit(self) -> int:
        """Bytes that one answer may have (see `asking.Student`)."""
        return self.limits.answer

    def place(self, files: dict[str, str]) -> None:
        """Write files (path -> base64) into the student's working directory, before any cell runs."""
        if files and not self.prepared:
            sent = self._tell(_PLACE.format(files=files))
            with contextlib.suppress(_Silent):  # they must be there before a graded cell asks
                self._wait(sent, self.limits.cell_seconds, None)

    def stand_in_for(self, packages: list[str]) -> None:
        """Let packages be imported that are not there and that no cell uses."""
        if packages and self.alive:
            self._tell(_STAND_IN.format(packages=packages))

    def set(self, statements: str) -> None:
        """Run the course's own statements silently; the next cell waits for them."""
        if statements and self.alive:
            self.client.execute(statements, silent=True, store_history=False)

    def seed_anew(self) -> None:
        """Seed the global generators by how many cells have run, as a prepared process does before each."""
        if self.alive:
            self._tell(_SEED.format(seed=self.seed + self.begun))

    def _tell(self, expression: str) -> str:
        """Have the marker's own code run there, whatever names the notebook has bound; return its request."""
        told = {"told": expression}
        sent: str = self.client.execute("", silent=True, store_history=False, user_expressions=told)
        return sent

    def run(self, source: str, number: int = 0, *, given: bool = False) -> list[NotebookNode]:
        """Run a student's cell and return its outputs; an error or a timeout is an output as well.

        Args:
            source: its text.
            number: which code cell of the notebook it is.
            given: whether it is the course's own, changed or not.
        """
        self.failed = True
        if not self.alive:
            self._died_between()
            return []
        self.at = Place(number, source)
        outputs = CellOutputs(min(self.limits.output, max(_LEAST_OUTPUT, self.limits.outputs - self.said)))
        self.begun += 1
        request = self.client.execute(
            source, allow_stdin=False, stop_on_error=False, user_expressions={"modes": MODES}
        )
        try:
            content = self._wait(request, min(self.limits.cell_seconds, self._left()), outputs)
        except _Silent:
            content = {"status": "error"}
            self._stop(request, outputs)
        else:
            count = content.get("execution_count")
            if type(count) is int:
                self.cells[count] = source
            self._note_modes(content)
            self.stopped = self.stopped or stop(self.at, content, self.modes.sentence(content), check=given)
            if _asks_to_exit(content) and not self._alive_after(_EXIT_SECONDS):
                self._gone(Status.KERNEL_DIED, _ENDED.format(cell=self.at.named()))
        self.said += outputs.size
        errors = [node for node in outputs.found if node.output_type == "error"]
        self.failures += [(source, in_words(f"{e.ename}: {e.evalue}")) for e in errors[-1:]]
        self.failed = content.get("status") == "error"
        return outputs.found

    def _note_modes(self, content: dict[str, Any]) -> None:
        """Take down the modes that are on now; after an error nothing was evaluated, so it asks."""
        if content.get("status") == "error":
            sent = self.client.execute("", store_history=False, user_expressions={"modes": MODES})
            with contextlib.suppress(_Silent):
                content = self._wait(sent, _SLOW_SECONDS, None)
        self.modes.note(content, self.at)

    @property
    def troubled(self) -> bool:
        """Whether something of it was slow or ended, which may spoil anything that follows."""
        return self.status is not Status.GRADED or self.slow or self.slow_cells > 0

    def answer(self, request: str) -> str:
        """Send a request for values and return what came back (see `asking.Student`)."""
        text = self._answered(request)
        self.told.update(text.encode("utf-8", "surrogatepass"))
        return text

    def _answered(self, request: str) -> str:
        if not self.alive:
            self._died_between()
            raise StudentGone(self._why_gone())
        if not self.asking:
            self._order(REMEMBER)
            self.asking = True
        seconds = sum(item["seconds"] for item in json.loads(request)["items"]) + _INTERRUPT_SECONDS
        expression = {"answer": _ASK.format(request=request)}
        sent = self.client.execute("", store_history=False, user_expressions=expression, allow_stdin=False)
        try:
            content = self._wait(sent, min(seconds, self._left()), None)
        except _Silent:
            self.give_up("While being tested, your code did not come to an end and was stopped.")
            raise StudentGone(self._why_gone()) from None
        try:
            text = content["user_expressions"]["answer"]["data"][Reply.mime]
        except (KeyError, TypeError):
            return "unreadable"
        self.slow = self.slow or (isinstance(text, str) and '{"slow":true}' in text)
        return text if isinstance(text, str) else "unreadable"

    def done_asking(self) -> str:
        """Tell that a graded cell is over: what its requests changed, in memory or in files, is undone.

        Returns:
            A digest of all that its test was told.
        """
        if self.asking and self.alive:
            self._order(UNDO)
        self.asking = False
        self.slow_cells, self.slow = self.slow_cells + self.slow, False
        if self.alive:
            self._tell(_DONE)
        told, self.told = self.told.hexdigest(), hashlib.blake2b()
        return str(told)

    def line(self, where: tuple[int, int]) -> str | None:
        """Return a line of a cell that this marker itself sent (see `asking.Student`)."""
        lines = self.cells.get(where[0], "").split("\n")
        return lines[where[1] - 1] if 0 < where[1] <= len(lines) else None

    def failure(self, name: str) -> str | None:
        """Return the error of the last failed cell that mentions a name, unless it only missed it."""
        missed = f"name '{name}' is not defined"
        told = (e for source, e in reversed(self.failures) if name in source and missed not in e)
        return next(told, None)

    def source(self, grade_id: str) -> str:
        """Return the student's answer to a question (see `asking.Student`)."""
        source = self._alive_source(grade_id)
        self.told.update(source.encode("utf-8", "surrogatepass"))
        return source

    def _alive_source(self, grade_id: str) -> str:
        """Return an answer without those of its copies that stopped, where another ran to its end."""
        pieces, stopped = self.pieces.get(grade_id, []), {source for source, _ in self.failures}
        alive = [text for text in pieces if text not in stopped]
        return joined(alive) if len(pieces) > 1 and alive else self.sources[grade_id]

    def cells_around(self, grade_id: str) -> list[str]:
        """Return the answer's text among those of the student's own cells (see `asking.Student`)."""
        cells = self.around.get(grade_id, [self.sources[grade_id]])
        self.told.update("\n".join(cells).encode("utf-8", "surrogatepass"))
        return cells

    def _order(self, order: bytes) -> None:
        """Have the warden remember, or undo what asks left; it ends the process where that cannot be done."""
        self.manager.provisioner.fork.order(order)
        if not self.alive:
            self._gone(Status.KERNEL_DIED, "The Python process ended while it was being tested.")

    def _left(self) -> float:
        return self.deadline - time.monotonic()

    @property
    def judge_seconds(self) -> float:
        """Seconds that are left to the judge itself."""
        return self._left() + _JUDGE_SECONDS

    def give_up(self, note: str) -> None:
        """End the process, for it took too long."""
        if self.alive:
            self._gone(Status.TIMED_OUT, note)
            self.manager.provisioner.fork.send(signal.SIGKILL)
            self.manager.provisioner.fork.alive(_INTERRUPT_SECONDS)
        else:
            self._gone(Status.KERNEL_DIED, "The Python process ended while it was being tested.")

    def _stop(self, request: str, outputs: CellOutputs) -> None:
        """Interrupt a cell that is too slow, and end the process if it does not listen."""
        if not self.alive:
            self._gone(Status.KERNEL_DIED, _DIED_IN.format(cell=self.at.named()))
            outputs.add_error("KernelDied", "This cell ended the Python process.")
            return
        if self._left() <= 0:
            note = f"The {self.limits.submission_seconds:g} seconds of the whole notebook were used up."
            outputs.add_error("Timeout", f"This cell was stopped. {note}")
            self.give_up(note)
            return
        seconds = self.limits.cell_seconds
        outputs.add_error("Timeout", f"This cell was stopped: it ran for more than {seconds:g} seconds.")
        note = f"A cell ran for more than {seconds:g} seconds and was stopped: {self.at.named()}."
        self._gone(Status.TIMED_OUT, note if self.stopped else "")
        self.stopped = self.stopped or too_slow(self.at, seconds)
        self.manager.interrupt_kernel()
        try:
            self._wait(request, _INTERRUPT_SECONDS, None)
        except _Silent:
            self.give_up("It did not react to an interrupt.")

    def _died_between(self) -> None:
        """Note that it ended by itself, after a cell or between two."""
        if self.status is Status.GRADED:
            self._gone(Status.KERNEL_DIED, _DIED_AFTER.format(cell=self.at.named()))

    def _alive_after(self, seconds: float) -> bool:
        return bool(self.manager.provisioner.fork.alive(seconds))

    def _gone(self, status: Status, note: str) -> None:
        if self.status is Status.GRADED:
            self.status = status
        if note and note not in self.notes:
            self.notes.append(note)

    def _learn_why(self) -> None:
        """Ask the sandbox, which knows, whether it ended the process for using too much."""
        reason = self.manager.provisioner.ended_because
        if reason == "memory":
            self.status = Status.OUT_OF_MEMORY
            self.notes.append(f"It used more than {self.limits.memory // 2**20} MiB of memory.")
        elif reason == "processes":
            self.notes.append(f"It started more than {self.limits.processes} processes.")
        elif reason == "left":
            self.notes.append("What it did to files and processes while it was tested could not be undone.")

    def _why_gone(self) -> str:
        return _GONE.get(self.status, _GONE[Status.KERNEL_DIED])

    def _wait(self, request: str, seconds: float, outputs: CellOutputs | None) -> dict[str, Any]:
        """Wait for the reply to a request, collecting outputs meanwhile.

        Raises:
            _Silent: there was none in time, or the process ended.
        """
        end = time.monotonic() + seconds
        content: dict[str, Any] | None = None
        idle = outputs is None
        while (heard := self._next(end)) is not None:
            channel, message = heard
            if not _answers(message, request):
                continue
            if channel == "shell" and content is None:
                content = message["content"]
                end = min(end, time.monotonic() + _LAST_OUTPUT_SECONDS)
            elif channel == "iopub" and outputs is not None:
                outputs.add(message)
                idle = idle or message["content"].get("execution_state") == "idle"
            if idle and content is not None:
                break
        if content is None:
            raise _Silent
        return content

    def _next(self, end: float) -> tuple[str, dict[str, Any]] | None:
        """Return the next readable message of either channel; None at the end of time or process."""
        sockets = {"shell": self.client.shell_channel.socket, "iopub": self.client.iopub_channel.socket}
        poller = zmq.Poller()
        for socket in (*sockets.values(), self.manager.provisioner.fork.pidfd):
            poller.register(socket, zmq.POLLIN)
        while (left := end - time.monotonic()) > 0:
            ready = dict(poller.poll(int(left * 1000) + 1))
            talking = [channel for channel, socket in sockets.items() if socket in ready]
            if ready and not talking:
                return None
            for channel in talking:
                message = self._read(sockets[channel])
                if message is not None:
                    return channel, message
        return None

    def _read(self, socket: Any) -> dict[str, Any] | None:
        try:
            _, parts = self.client.session.feed_identities(socket.recv_multipart(zmq.NOBLOCK))
            message: dict[str, Any] = self.client.session.deserialize(parts)
        except Exception:  # any error at all: these are an attacker's bytes
            return None
        return message if isinstance(message.get("content"), dict) else None


def _asks_to_exit(reply: dict[str, Any]) -> bool:
    payload = reply.get("payload")
    return isinstance(payload, list) and any(
        isinstance(one, dict) and one.get("source") == "ask_exit" for one in payload[:100]
    )


def _answers(message: dict[str, Any], request: str) -> bool:
    parent = message.get("parent_header")
    return isinstance(parent, dict) and parent.get("msg_id") == request
