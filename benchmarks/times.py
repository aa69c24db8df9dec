"""Measures how long the cells of solved notebooks take a student: `make times`; writes build/times.json.

The data are the stand-ins, repeated to the sizes of the real sets, since time does not depend on what an
image shows. Beside the seconds that passed stand those of processor time, which count where the machine has
other things to do as well; matrices are multiplied on one thread, so that no waiting is counted.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import nbformat
import numpy as np
import psutil
from nbclient import NotebookClient

from feedforward.data import prepare
from feedforward.data.idx import read_idx, to_idx
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, grade_id, role
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import Course

ROOT = Path(__file__).resolve().parent.parent
RESULT = ROOT / "build" / "times.json"
_SIZES = {"train": 60_000, "t10k": 10_000}


def main() -> None:
    """Run the notebooks, print their long cells and write all that were measured."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    course = Course(ROOT)
    everything = [f"{a}/{n}" for a in course.assignments() for n in course.notebooks(a)]
    parser.add_argument("notebooks", nargs="*", default=everything, metavar="ASSIGNMENT/NOTEBOOK")
    parser.add_argument("--stand-ins", action="store_true", help="leave the data as `course data` makes them")
    parser.add_argument("--least", type=float, default=5.0, help="seconds of a cell that is shown")
    chosen = parser.parse_args()
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        prepare(data)
        if not chosen.stand_ins:
            _enlarge(data)
        for name in chosen.notebooks:
            found[name] = _run(course, *name.split("/"), Path(folder) / name, data)
            passed, busy = (sum(times) for times in zip(*found[name].values(), strict=True))
            print(f"{name}: {passed:.0f} s, {busy:.0f} s of processor time", flush=True)
            for cell, (seconds, processor) in found[name].items():
                if processor >= chosen.least:
                    print(f"  {cell}: {seconds:.0f} s, {processor:.0f} s", flush=True)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def _enlarge(root: Path) -> None:
    """Repeat the images and labels of stand-ins until there are as many as of the real ones."""
    for path in root.glob("*/raw/*-ubyte"):
        size = _SIZES[path.name.split("-")[0]]
        path.write_bytes(to_idx(np.resize(whole := read_idx(path), (size, *whole.shape[1:]))))


def _run(
    course: Course, assignment: str, notebook: str, folder: Path, data: Path
) -> dict[str, tuple[float, float]]:
    """Run a solved notebook; return cell -> seconds that passed, seconds of processor time."""
    shutil.copytree(course.path("release", assignment), folder)
    answers = {
        name: cell.source
        for name, cell in cells_by_grade_id(course.source(assignment, notebook)).items()
        if role(cell) is Role.ANSWER
    }
    text = fill(nbformat.read(folder / f"{notebook}.ipynb", as_version=4), answers)
    os.environ.update(FNN_DATA=str(data), OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    before: list[float] = []
    found: dict[str, tuple[float, float]] = {}

    def clocks() -> list[float]:
        used = psutil.Process(client.km.provisioner.pid).cpu_times()
        return [time.monotonic(), used.user + used.system]

    def begin(cell: nbformat.NotebookNode, cell_index: int) -> None:
        before[:] = clocks()

    def end(cell: nbformat.NotebookNode, cell_index: int, execute_reply: object) -> None:
        passed, busy = (now - then for now, then in zip(clocks(), before, strict=True))
        name = cell.source.split("\n")[0] if role(cell) is Role.FREE else grade_id(cell)
        found[f"{cell_index} {name}"] = (round(passed, 2), round(busy, 2))

    client = NotebookClient(
        text,
        kernel_name="python3",
        timeout=1200,
        resources={"metadata": {"path": str(folder)}},
        on_cell_start=begin,
        on_cell_executed=end,
    )
    client.execute()
    return found


if __name__ == "__main__":
    sys.exit(main())
