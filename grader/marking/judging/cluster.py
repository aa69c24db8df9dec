"""Marks jobs on the workers of a Dask scheduler, with the interface of the pool.

Each worker has one job at a time, sent to it by name: so whichever job a worker dies of is known, no job is
taken for it that only waited there, and no more submissions are in memory than there are workers.
"""

import contextlib
import json
import logging
import queue
import re
import time
import uuid
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import dask
from distributed import Client, Future, Security
from distributed.client import ClosedClientError

from grader.marking.judging import on_worker
from grader.marking.judging.installed import installed
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status
from grader.marking.judging.processes import CannotMark
from grader.marking.judging.slot import SlotSetup

_CONNECT_SECONDS = 10.0
_FIRST_WORKER_SECONDS = 10.0
_NO_WORKER_SECONDS = 300.0  # as long as a batch system or a cloud may take to give others
_LOOK_SECONDS = 1.0
_RESULT_SECONDS = 30.0
_MOST_LOST = 3
_DASK_LOGGERS = re.compile(r"distributed(\.|$)")
_AGAIN = "What was marked is recorded: run the same command again to go on."
_SAME = "Is this package installed there, and with the scheduler, as it is here?"
_LOST = (
    "{} workers of the cluster were lost while they marked it, the last of them {}: "
    "look at its log, and mark it by hand or on one machine."
)


class ClusterError(CannotMark):
    """The scheduler or its workers cannot be used; `str()` says what to do."""


class _Task:
    """A job, ready to be sent, and how many workers were lost while they marked it."""

    def __init__(self, job: Job) -> None:
        self.job, self.text, self.lost = job, json.dumps(job.to_json()), 0


@dataclass(frozen=True)
class _Flight:
    """What a worker is marking."""

    task: _Task
    future: Future


class Cluster:
    """The workers of a scheduler, those that come later too; use as a context manager.

    Args:
        address: of the scheduler.
        setup: of the slots.
        tls: files of the authority's certificate, one's own and its key; all None for Dask's configuration.
        say: is told in sentences what a person should know.

    Raises:
        ClusterError: no scheduler answers there.
    """

    def __init__(
        self, address: str, setup: SlotSetup, tls: tuple[Path | None, ...], say: Callable[[str], None]
    ) -> None:
        self.address, self.say = address, say
        self.run = uuid.uuid4().hex[:12]
        self._setup, self._data = json.dumps(setup.to_json()), on_worker.pack(setup.data)
        self._needed = json.dumps(installed(setup.packages))
        self._leases: dict[str, Future] = {}  # worker -> what keeps its slot, also while it is being prepared
        self._ready: set[str] = set()
        self._unfit: dict[str, str] = {}  # worker -> why
        self._flying: dict[str, _Flight] = {}
        self._todo: deque[_Task] = deque()
        self._outcomes: deque[Outcome] = deque()
        self._done: queue.SimpleQueue[tuple[str, Future]] = queue.SimpleQueue()
        self._looked = self._had_workers = time.monotonic()
        self._sent = 0
        self.client = _connect(address, tls)

    def __enter__(self) -> "Cluster":
        """Prepare the workers.

        Raises:
            ClusterError: there are none, or one cannot mark.
        """
        try:
            self._prepare_all()
        except BaseException:
            self.client.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.client.cancel([*(flight.future for flight in self._flying.values()), *self._leases.values()])
        self.client.close()

    def mark(self, jobs: Iterable[Job]) -> Generator[Outcome, None, None]:
        """Mark every job exactly once, yielding outcomes as they come.

        Of `jobs`, one is read before a worker is free for it.

        Raises:
            ClusterError: the scheduler is gone, or no worker is left.
        """
        coming = map(_Task, jobs)
        while self._fill(coming) or self._flying:
            self._send()
            self._fill(coming)  # while the workers are at it
            self._look()
            self._hear()
            while self._outcomes:
                yield self._outcomes.popleft()

    def _prepare_all(self) -> None:
        self._look()
        end = time.monotonic() + _FIRST_WORKER_SECONDS
        while not self._leases and time.monotonic() < end:
            time.sleep(_LOOK_SECONDS)
            self._look()
        while self._leases.keys() - self._ready:
            self._hear()
            self._look()
        if self._unfit:
            raise ClusterError(f"{self._all_unfit()}\nMend that, or stop these workers.")
        if not self._ready:
            raise ClusterError(
                f"The scheduler at {self.address} has no workers. Start some: "
                f"dask worker {self.address} --nthreads 1 --nworkers 4 (docs/scaling.md)."
            )

    def _fill(self, coming: Iterator[_Task]) -> bool:
        """Have a job at hand; tell whether there is any."""
        if not self._todo and (task := next(coming, None)) is not None:
            self._todo.append(task)
        return bool(self._todo)

    def _send(self) -> None:
        """Give free workers jobs."""
        for worker in sorted(self._ready - self._flying.keys())[: len(self._todo)]:
            task = self._todo.popleft()
            self._sent += 1
            key = f"{task.job.assignment}/{task.job.notebook}-{self.run}-{self._sent}"  # no name of a student
            future = self._submit(worker, key, on_worker.mark, self._leases[worker].key, task.text)
            self._flying[worker] = _Flight(task, future)

    def _submit(self, worker: str, key: str, function: Callable[..., object], *arguments: object) -> Future:
        future = self.client.submit(function, *arguments, key=key, workers=[worker], pure=False)
        future.add_done_callback(lambda done: self._done.put((worker, done)))
        return future

    def _look(self) -> None:
        """See which workers came and which left, once in a while.

        Raises:
            ClusterError: the scheduler is gone, or there has been no worker for long.
        """
        now = time.monotonic()
        if self._leases and now - self._looked < _LOOK_SECONDS:
            return
        try:
            there = set(self.client.nthreads())
        except (OSError, ClosedClientError) as error:
            raise ClusterError(
                f"The scheduler at {self.address} does not answer any more ({error}). {_AGAIN}"
            ) from None
        self._looked = now
        for worker in self._leases.keys() - there:
            self._lose(worker)
        self._unfit = {worker: why for worker, why in self._unfit.items() if worker in there}
        for worker in there - self._leases.keys() - self._unfit.keys():
            lease = f"prepare-{self.run}-{uuid.uuid4().hex[:12]}"
            arguments = (lease, self._setup, self._data, self._needed)
            self._leases[worker] = self._submit(worker, lease, on_worker.prepare, *arguments)
        if self._leases:
            self._had_workers = now
        elif now - self._had_workers > _NO_WORKER_SECONDS:
            unfit = self._all_unfit()
            raise ClusterError(f"The scheduler at {self.address} has no worker left. {_AGAIN}\n{unfit}")

    def _hear(self) -> None:
        """Wait a moment for what a worker says."""
        try:
            worker, future = self._done.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            return
        flight = self._flying.get(worker)
        if future is self._leases.get(worker):
            self._prepared(worker, future)
        elif flight is not None and future is flight.future:
            self._landed(worker, flight)

    def _prepared(self, worker: str, future: Future) -> None:
        if future.status == "error":
            self._refuse(worker, f"{future.exception()}. {_SAME}")
        elif (why := self._said(worker, future)) is not None:
            if why:
                self._refuse(worker, why)
            else:
                self._ready.add(worker)

    def _landed(self, worker: str, flight: _Flight) -> None:
        if (text := self._said(worker, flight.future)) is None:
            return
        said = json.loads(text)
        if not said:
            self._lose(worker)
            return
        del self._flying[worker]
        if "unfit" in said:
            self._todo.append(flight.task)
            self._refuse(worker, said["unfit"])
        else:
            self._outcomes.append(Outcome.from_json(said["outcome"]))

    def _said(self, worker: str, future: Future) -> str | None:
        """Return what came of a task; None for a worker that was lost."""
        if future.status == "finished":
            with contextlib.suppress(TimeoutError):  # the worker went between marking and telling
                said: str = future.result(timeout=_RESULT_SECONDS)
                return said
        self._lose(worker)
        return None

    def _refuse(self, worker: str, why: str) -> None:
        self._unfit[worker] = why
        self._ready.discard(worker)
        self._leases.pop(worker).release()
        if self._ready:
            self.say(f"The worker {worker} is not used: {why}")

    def _all_unfit(self) -> str:
        return "\n".join(f"The worker {worker} cannot mark: {why}" for worker, why in self._unfit.items())

    def _lose(self, worker: str) -> None:
        """Forget a worker; its job goes to another, or has its outcome if it was lost too often."""
        self._ready.discard(worker)
        self._leases.pop(worker).release()
        if (flight := self._flying.pop(worker, None)) is None:
            return
        flight.future.cancel()
        task = flight.task
        task.lost += 1
        if task.lost < _MOST_LOST:
            self._todo.append(task)
        else:
            self._outcomes.append(task.job.outcome(Status.FAILED, _LOST.format(_MOST_LOST, worker)))


def _connect(address: str, tls: tuple[Path | None, ...]) -> Client:
    """Connect to a scheduler.

    Raises:
        ClusterError: none answers, or the TLS files are of no use.
    """
    for name in filter(_DASK_LOGGERS.match, list(logging.root.manager.loggerDict)):  # each has its own level
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters is said in sentences
    dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GB"})
    names = ("tls_ca_file", "tls_client_cert", "tls_client_key")
    files = {name: str(path) for name, path in zip(names, tls, strict=True) if path is not None}
    security = Security(require_encryption=address.startswith("tls://"), **files)
    try:
        encrypted = security.get_connection_args("client").get("ssl_context") is not None
    except OSError as error:
        raise ClusterError(f"The TLS files cannot be used: {error}.") from None
    if security.require_encryption and not encrypted:
        raise ClusterError(f"{address} needs --tls-ca, --tls-cert and --tls-key (docs/scaling.md).")
    try:
        return Client(address, security=security, timeout=_CONNECT_SECONDS, set_as_default=False)
    except OSError as error:
        raise ClusterError(
            f"No Dask scheduler can be used at {address}: {error}\n"
            "    Start one:  dask scheduler  (docs/scaling.md)\n"
            "    or mark on this machine: leave out --scheduler."
        ) from None
