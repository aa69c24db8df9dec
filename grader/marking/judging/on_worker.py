"""What a Dask worker runs for a coordinator: a warm slot, for as long as the coordinator wants it."""

import asyncio
import io
import json
import tarfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from distributed import Worker, WorkerPlugin, get_worker

from grader.kernels.ours import NoSuchRoom
from grader.kernels.sandbox import SandboxMissing
from grader.kernels.scratch import Scratch
from grader.marking.judging.installed import differing, installed
from grader.marking.judging.judge import Job
from grader.marking.judging.processes import HearthProcess, SlotFailed, SlotNeverStarted, SlotProcess
from grader.marking.judging.slot import SlotSetup

_LET_GO = {"released", "forgotten"}


class WarmSlot(WorkerPlugin):  # type: ignore[misc]
    """A slot of a worker, kept until Dask lets go of the task that prepared it.

    A coordinator that ends, is stopped or dies holds no result any more; the scheduler then has its workers
    let go of what was kept for it, and nothing needs to be told.
    """

    def __init__(self, lease: str, setup: SlotSetup, data: bytes) -> None:
        self.lease, self.wanted, self.data = lease, setup, data
        self.hearth: HearthProcess | None = None
        self.scratch: Scratch | None = None

    async def setup(self, worker: Worker) -> None:
        """Start the slot and wait until it is warm; called by the worker.

        Raises:
            SandboxMissing: there is no bubblewrap.
            SlotNeverStarted: it does not work here.
        """
        self.worker = worker
        setup = replace(self.wanted, course=None, data=self._unpacked() if self.data else None)
        self.hearth = HearthProcess(setup)
        self.process = SlotProcess(self.hearth)
        await asyncio.to_thread(self.hearth.wait_ready)

    def teardown(self, worker: Worker) -> None:
        """End the slot, whatever it is doing; called by the worker, also when it closes."""
        if self.hearth is not None:
            self.hearth.stop()
        if self.scratch is not None:
            self.scratch.remove()

    def transition(self, key: str, start: str, finish: str, **_: Any) -> None:
        """Go when the lease ends; called by the worker at each change of each task, while it goes through
        its plugins."""
        if key == self.lease and finish in _LET_GO and self.lease in self.worker.plugins:
            self.worker.loop.add_callback(self.remove)

    async def remove(self) -> None:
        """Let the worker forget this plugin, if it has not yet."""
        if self.lease in self.worker.plugins:
            await self.worker.plugin_remove(self.lease)

    def _unpacked(self) -> Path:
        self.scratch = Scratch.make()
        root = self.scratch.path / "data"
        with tarfile.open(fileobj=io.BytesIO(self.data)) as archive:
            archive.extractall(root, filter="data")
        return root


def pack(root: Path | None) -> bytes:
    """Put a data root into an archive; nothing where there is none."""
    if root is None:
        return b""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w:gz", compresslevel=1, dereference=True) as archive:
        archive.add(root, arcname=".")
    return written.getvalue()


async def prepare(lease: str, setup: str, data: bytes, needed: str) -> str:
    """Start a warm slot on this worker; return why it cannot mark, or nothing.

    Args:
        lease: the key of this very task, whose result the coordinator holds.
        setup: of the slot, as JSON.
        data: the data root, packed.
        needed: what is installed where the coordinator is, as JSON.
    """
    worker = get_worker()
    wanted = SlotSetup.from_json(json.loads(setup))
    if worker.state.nthreads != 1:
        return (
            f"it has {worker.state.nthreads} threads, and a submission is to have a worker of its own: "
            "start workers with --nthreads 1, and with --nworkers as many as there are cores."
        )
    try:
        if found := differing(json.loads(needed), installed(wanted.packages)):
            return (
                f"it has {found}, which is not what is installed here. Marks must not depend on the machine: "
                "install the same there, with the same constraints.txt."
            )
        plugin = WarmSlot(lease, wanted, data)
        await worker.plugin_add(plugin, name=lease, catch_errors=False)
    except (NoSuchRoom, SandboxMissing, SlotNeverStarted, SlotFailed, OSError) as error:
        if lease in worker.plugins:
            await worker.plugin_remove(lease)
        return str(error)
    return ""


def mark(lease: str, job: str) -> str:
    """Mark a job (JSON) in the slot that `lease` keeps.

    Returns:
        JSON: an `outcome`, or why this worker is `unfit`; nothing where the slot went with an earlier worker
        of the same address.
    """
    plugin = get_worker().plugins.get(lease)
    if plugin is None:
        return "{}"
    try:
        return json.dumps({"outcome": plugin.process.mark(Job.from_json(json.loads(job))).to_json()})
    except SlotNeverStarted as error:
        return json.dumps({"unfit": str(error)})
