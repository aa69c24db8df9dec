"""Where submissions are marked: on this machine, or on the workers of a Dask scheduler."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.options import errors, plain
from grader.marking.judging.pool import mark_all
from grader.marking.judging.slot import SlotSetup
from grader.marking.recording.course import CourseError
from grader.marking.recording.session import Marks

_OPTIONS = ("--tls-ca", "--tls-cert", "--tls-key")

Scheduler = Annotated[
    str | None, typer.Option(help="mark on the workers of this Dask scheduler: tls://HOST:8786")
]
TlsCa = Annotated[Path | None, typer.Option(help="certificate of who signs those of the cluster (PEM)")]
TlsCert = Annotated[Path | None, typer.Option(help="certificate that the scheduler is shown (PEM)")]
TlsKey = Annotated[Path | None, typer.Option(help="its private key (PEM)")]


@contextmanager
def marking_where(
    scheduler: str | None, tls: tuple[Path | None, ...], setup: SlotSetup, slots: int
) -> Iterator[Marks]:
    """Give what marks jobs: a pool here, or a cluster, which is ready then.

    Args:
        scheduler: the address of a Dask scheduler; None for this machine.
        tls: files of the authority's certificate, one's own and its key; all None for Dask's configuration.
        setup: how student code is run.
        slots: submissions marked at once on this machine; a cluster has as many as workers.

    Raises:
        CourseError: the options contradict each other, or there is no package for clusters.
        ClusterError: the cluster cannot mark.
    """
    _check(scheduler, tls)
    if scheduler is None:
        yield partial(mark_all, setup=setup, slots=slots)
        return
    try:
        from grader.marking.judging.cluster import Cluster
    except ModuleNotFoundError as error:
        raise CourseError(
            f"--scheduler needs Dask ({error.name} is not installed): pip install 'grader[cluster]', "
            "here, on the scheduler's machine and on the workers'."
        ) from None
    with Cluster(scheduler, setup, tls, _say) as cluster:
        yield cluster.mark


def _check(scheduler: str | None, tls: tuple[Path | None, ...]) -> None:
    if scheduler is not None and not scheduler.startswith(("tls://", "tcp://")):
        raise CourseError(f"--scheduler is tls://HOST:PORT or tcp://HOST:PORT, not {scheduler!r}.")
    given = [path for path in tls if path is not None]
    if given and (len(given) < len(tls) or not (scheduler or "").startswith("tls://")):
        raise CourseError(f"{', '.join(_OPTIONS)} go together, and with --scheduler tls://HOST:PORT.")
    for option, path in zip(_OPTIONS, tls, strict=True):
        if path is not None and not path.is_file():
            raise CourseError(f"{option}: there is no file {path}.")
    if (scheduler or "").startswith("tcp://"):
        _say(
            "Nothing protects this connection: whoever reaches that port can run code on the workers. "
            "Outside of one machine use tls://, see docs/scaling.md."
        )


def _say(sentence: str) -> None:
    errors.print(plain(sentence), style="yellow", soft_wrap=True)
