"""A deadline for what the judge does itself: reading and judging replies that someone may have made long."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_AGAIN_SECONDS = 1.0


class TimeIsUp(BaseException):
    """The judge's time is over. No `Exception`, so that no test's own handler takes it for a wrong answer."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise `TimeIsUp` after some seconds, and again each second: swallowed once, it comes back."""

    def ring(*_: Any) -> None:
        raise TimeIsUp

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-3), _AGAIN_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
