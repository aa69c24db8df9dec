"""Times marking a class here and with stock nbgrader, in one run, and writes build/bench.json: `make bench`.

Everyone of a class hands in the reference answers. Two classes of different size are marked afresh, so that
what comes before the first submission and what each one adds can be told apart: the time for n submissions is
taken for start + n * steady. Stock nbgrader gets a configuration without this course's steps; there the
hidden tests ask in the student's own kernel, unprotected. Programs take turns, and are measured again as
often as the minutes allow; the numbers are medians.

build/bench.json maps each key to a number for each variant: a notebook and how many slots mark.

stock_s        wall seconds of stock nbgrader for each further submission
start_s        wall seconds of `course grade` before the first submission
steady_s       wall seconds of `course grade` for each further submission
ratio_20       how many times faster a class of 20 is marked than by stock nbgrader
ratio_steady   the same for each further submission
overhead_cpu_s CPU seconds of all processes of `course grade` for each further submission, less those that
               the student's cells take by themselves, run by IPython after all imports (benchmarks/plain.py)
coordinator_ms CPU milliseconds of the one process that reads and records, for each further submission
slot_mb        MB that a slot, with all that slots share, holds at most (read by root only)

The last three are measured apart, with one slot: looking at processes takes time (benchmarks/observed.py).
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.classes import HEAVY, OWN_GRADEBOOK, ROOT, STOCK, Variant, full_marks, hand_in, lay_out
from benchmarks.observed import observe
from grader.marking.recording.course import CONFIG, Course

BIN = Path(sys.executable).parent
PLACE = ROOT / "build" / "bench"
VARIANTS = (
    Variant("layers", "numpy_backprop", "layers"),
    Variant("heavy", "numpy_backprop", "layers", HEAVY),
    Variant("training", "deep_fnn", "training"),
    Variant("written", "written_derivations", "chain_rule"),
)
SLOTS = (1, 2)
CLASS = 20
KEYS = (
    "stock_s",
    "start_s",
    "steady_s",
    "ratio_20",
    "ratio_steady",
    "overhead_cpu_s",
    "coordinator_ms",
    "slot_mb",
)
ENVIRONMENT = {**os.environ, "PATH": os.pathsep.join([str(BIN), os.environ["PATH"]])}


@dataclass(frozen=True)
class Line:
    """Seconds for n submissions: start + n * steady."""

    start: float
    steady: float

    def at(self, students: int) -> float:
        return self.start + students * self.steady


@dataclass(frozen=True)
class Program:
    """A program that marks, and the sizes of the two classes that it is timed on."""

    name: str
    config: str
    command: tuple[str | Path, ...]
    sizes: tuple[int, int]


def main() -> None:
    """Measure, print the table and write the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=15, help="begin no round that would end later")
    parser.add_argument("--quick", action="store_true", help="small classes, one round: a try, not a result")
    parser.add_argument("variants", nargs="*", help=f"of {', '.join(v.name for v in VARIANTS)}; default: all")
    chosen = parser.parse_args()
    known = {variant.name: variant for variant in VARIANTS}
    if strange := set(chosen.variants) - known.keys():
        parser.error(f"There is no variant {', '.join(sorted(strange))}.")
    end = time.monotonic() + 60 * chosen.minutes
    variants = [known[name] for name in chosen.variants or known]
    programs = _programs(chosen.quick)
    courses = {variant: lay_out(variant, PLACE / variant.name) for variant in variants}
    used = {variant: _used(courses[variant], variant, programs[1]) for variant in variants}
    rounds: list[dict[tuple[Variant, str], Line]] = []
    longest = 0.0
    while not rounds or (not chosen.quick and time.monotonic() + longest < end):
        begun = time.monotonic()
        rounds.append({(v, p.name): _line(courses[v], v, p) for v in variants for p in programs})
        longest = max(longest, time.monotonic() - begun)
    found = _numbers(variants, rounds, used)
    _show(found, len(rounds))
    about = {"rounds": len(rounds), "quick": chosen.quick, "cores": os.cpu_count()}
    (ROOT / "build" / "bench.json").write_text(
        json.dumps({**found, "about": about}, indent=1), encoding="utf-8"
    )


def _programs(quick: bool) -> tuple[Program, ...]:
    """List stock nbgrader and `course grade` with each number of slots."""
    config = (ROOT / CONFIG).read_text("utf-8") + OWN_GRADEBOOK
    sizes, stock = ((2, 4), (1, 2)) if quick else ((2, 10), (1, 4))
    ours = ((f"{n}", (BIN / "course", "grade", "--slots", str(n))) for n in SLOTS)
    return (
        Program("stock", STOCK, (BIN / "nbgrader", "autograde"), stock),
        *(Program(name, config, command, sizes) for name, command in ours),
    )


def _line(course: Course, variant: Variant, program: Program) -> Line:
    """Time both classes."""
    few, many = program.sizes
    first, second = (_timed(course, variant, program, students) for students in program.sizes)
    steady = (second - first) / (many - few)
    return Line(first - few * steady, steady)


def _timed(course: Course, variant: Variant, program: Program, students: int) -> float:
    """Return the wall seconds of marking a class; say where stock nbgrader does not give full marks."""
    folder = hand_in(course, variant, students, program.config, PLACE / "class")
    command = [*program.command, variant.assignment]
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    seconds = time.perf_counter() - begun
    scores, most = full_marks(folder, variant)
    if done.returncode or len(scores) != students or any(abs(score - most) > 1e-6 for score in scores):
        said = f"{variant.name}, {program.name}: marks {scores}, not {most:g}"
        if done.returncode or len(scores) != students or program.config != STOCK:
            sys.exit(f"{said}\n{done.stdout}{done.stderr}")
        print(said, file=sys.stderr)  # a test that breaks off there is a test that takes less time
    return seconds


def _used(course: Course, variant: Variant, program: Program) -> dict[str, float | None]:
    """Measure what the marker uses for a submission, beside the cells themselves."""
    notebook = course.path("source", variant.assignment, notebook=variant.notebook)
    plain = subprocess.run(
        [sys.executable, "-m", "benchmarks.plain", notebook],
        cwd=ROOT,
        env={**ENVIRONMENT, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
    )
    if plain.returncode:
        sys.exit(plain.stderr)
    few, many = (
        observe(
            [*program.command, variant.assignment],
            hand_in(course, variant, students, program.config, PLACE / "class"),
            ENVIRONMENT,
        )
        for students in program.sizes
    )
    more = program.sizes[1] - program.sizes[0]
    return {
        "overhead_cpu_s": (many.cpu - few.cpu) / more - float(plain.stdout),
        "coordinator_ms": 1000 * (many.coordinator - few.coordinator) / more,
        "slot_mb": many.slots_mb,
    }


def _numbers(
    variants: list[Variant],
    rounds: list[dict[tuple[Variant, str], Line]],
    used: dict[Variant, dict[str, float | None]],
) -> dict[str, dict[str, float | None]]:
    """Return key -> variant -> number."""
    found: dict[str, dict[str, float | None]] = {key: {} for key in KEYS}
    for variant in variants:
        for slots in map(str, SLOTS):
            name = f"{variant.name}, {slots} slot{'s' if slots != '1' else ''}"
            pairs = [(one[variant, "stock"], one[variant, slots]) for one in rounds]
            measured = {
                "stock_s": [stock.steady for stock, _ in pairs],
                "start_s": [ours.start for _, ours in pairs],
                "steady_s": [ours.steady for _, ours in pairs],
                "ratio_20": [stock.at(CLASS) / ours.at(CLASS) for stock, ours in pairs],
                "ratio_steady": [stock.steady / ours.steady for stock, ours in pairs],
            }
            for key, values in measured.items():
                found[key][name] = round(statistics.median(values), 3)
            for key, value in used[variant].items():
                found[key][name] = None if value is None else round(value, 3)
    return found


def _show(found: dict[str, dict[str, float | None]], rounds: int) -> None:
    table = Table("variant", *found, title=f"Marking, measured {rounds} times")
    for name in found["steady_s"]:
        numbers = (found[key][name] for key in found)
        table.add_row(name, *("-" if number is None else f"{number:.3g}" for number in numbers))
    Console(width=130).print(table)


if __name__ == "__main__":
    main()
