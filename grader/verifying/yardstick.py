"""How much other programs slow this machine down: what a thread that only counts gets of a processor."""

import threading
import time

_AT_ONCE = 20_000  # counted between two looks: about a millisecond


class Yardstick:
    """Counts while something else runs.

    Attributes:
        slowdown: afterwards, seconds that passed for each one that the count had a processor; at least 1.
    """

    def __init__(self) -> None:
        self.slowdown = 1.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._count, daemon=True)

    def __enter__(self) -> "Yardstick":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _count(self) -> None:
        start, used = time.monotonic(), time.thread_time()
        while not self._ended.is_set():
            for _ in range(_AT_ONCE):
                pass
        passed, used = time.monotonic() - start, time.thread_time() - used
        self.slowdown = max(1.0, passed / max(used, 1e-3))
