"""A Dask scheduler and workers as processes of their own, each in a folder of its own."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from classroom import BIN

HERE = ("--host", "127.0.0.1")


@dataclass
class Cluster:
    """A scheduler, to which workers can be added."""

    folder: Path
    address: str
    options: tuple[str, ...]
    running: ExitStack
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def add_worker(self, *more: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a worker with its nanny; it need not be there yet."""
        folder = self.folder / f"worker{len(self.workers)}"
        command = ("worker", self.address, "--no-dashboard", "--local-directory", str(folder), *HERE)
        if "--nthreads" not in more:
            more += ("--nthreads", "1")
        self.workers.append(
            self.running.enter_context(dask(folder, *command, *more, *self.options, **environment))
        )
        return self.workers[-1]


@contextmanager
def cluster(folder: Path, *options: str, workers: int = 0) -> Iterator[Cluster]:
    """Start a scheduler, and end it and its workers afterwards."""
    file = folder / "scheduler.json"
    command = ("scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(file), *HERE)
    with ExitStack() as running:
        process = running.enter_context(dask(folder / "scheduler", *command, *options))
        end = time.monotonic() + 60
        while not file.exists() or not file.read_text():
            assert process.poll() is None and time.monotonic() < end, "the scheduler does not start"
            time.sleep(0.1)
        made = Cluster(folder, json.loads(file.read_text())["address"], options, running, process)
        for _ in range(workers):
            made.add_worker()
        yield made


@contextmanager
def dask(folder: Path, *arguments: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run `dask ...` in a folder; what it says goes to a file there."""
    folder.mkdir()
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [BIN / "python", BIN / "dask", *arguments],
            cwd=folder,
            env={"PATH": "/usr/bin:/bin:/usr/sbin", "HOME": str(folder), **environment},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
