"""The marker's handle on a prepared process, which has run the cells that several notebooks share."""

import json
import shutil
import socket
from collections.abc import Sequence

from grader.beside.serving import CELLS
from grader.kernels.warm import Warm

PREPARE_SECONDS = 180.0

Cell = tuple[str, bool]  # source, and whether it runs silently, without a number


class NotPrepared(RuntimeError):
    """The cells cannot be shared; `str()` says why."""


class Prepared(Warm):
    """Gives kernels in which some cells have run already."""

    def __init__(self, zygote: Warm, control: socket.socket, cells: Sequence[Cell]) -> None:
        super().__init__(control, zygote.root, zygote.bare)
        self.cells = dict(enumerate((source for source, silent in cells if not silent), 1))

    @classmethod
    def start(cls, zygote: Warm, cells: Sequence[Cell], files: dict[str, str], seed: int) -> "Prepared":
        """Run cells of the course, with `files` (path -> base64) beside them.

        Raises:
            NotPrepared: a cell stopped or left a thread, or there is no sandbox.
            ZygoteDied: the warm process is gone.
        """
        if zygote.bare:
            raise NotPrepared("without a sandbox every notebook runs from its start")
        folder = zygote.new_folder()
        told = {"cells": list(cells), "files": files, "seed": seed}
        (folder / CELLS).write_text(json.dumps(told), "utf-8")
        said, talk, _ = zygote.asked({"prepare": folder.name}, PREPARE_SECONDS)
        shutil.rmtree(folder)
        if "failed" in said:
            talk.close()
            raise NotPrepared(said["failed"])
        return cls(zygote, talk, cells)

    def close(self) -> None:
        """End it, with whatever it made."""
        self.control.close()
