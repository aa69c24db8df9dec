"""Measures what one submission costs the coordinator of a cluster: `make scaling`.

Two classes of equal submissions are marked on a cluster of this machine, one larger than the other; what the
larger cost more is what its further submissions cost. Processor time is counted, of the coordinator alone:
its scheduler and workers are not its children.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat

from benchmarks.classes import ROOT, Variant, hand_in, lay_out
from benchmarks.speed import BIN, PLACE
from grader.marking.recording.course import CONFIG

sys.path.insert(0, str(ROOT / "tests"))
VARIANT = Variant("cluster", "numpy_backprop", "layers")
RESULT = ROOT / "build" / "coordinator.json"


def main() -> None:
    """Mark both classes and write build/coordinator.json."""
    from dask_cluster import cluster

    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--students", type=int, nargs=2, default=(5, 45), metavar=("FEW", "MANY"))
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--kilobytes", type=int, default=500, help="added to every submission")
    chosen = parser.parse_args()
    few, many = chosen.students
    with tempfile.TemporaryDirectory() as folder, cluster(Path(folder), workers=chosen.workers) as there:
        costs = [_cost(number, chosen.kilobytes, there.address) for number in (few, many)]
    milliseconds = 1000 * (costs[1][0] - costs[0][0]) / (many - few)
    found = {
        "cpu_ms_a_submission": round(milliseconds, 1),
        "submissions_a_second": round(1000 / milliseconds, 1),
        "kilobytes_added": chosen.kilobytes,
        "peak_mib": {str(number): round(cost[1]) for number, cost in zip((few, many), costs, strict=True)},
    }
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1))


def _cost(students: int, kilobytes: int, scheduler: str) -> tuple[float, float]:
    """Mark so many; return the seconds of processor time and the most MiB of memory of the coordinator."""
    course = lay_out(VARIANT, PLACE / VARIANT.name)
    config = (course.root / CONFIG).read_text("utf-8")
    folder = hand_in(course, VARIANT, students, config, PLACE / "class")
    for path in (folder / "submitted").rglob("*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        notebook.cells.append(nbformat.v4.new_markdown_cell("x" * 1000 * kilobytes, id="own"))
        nbformat.write(notebook, path)
    command = [BIN / "course", "grade", f"{VARIANT.assignment}/{VARIANT.notebook}", "--scheduler", scheduler]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"course grade ended with {process.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


if __name__ == "__main__":
    main()
