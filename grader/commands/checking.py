"""`course verify` and `course check`."""

import json
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.options import (
    Corpus,
    CourseDir,
    OptionalTarget,
    Sandbox,
    Slots,
    all_assignments,
    console,
    known_answers,
    plain,
    slot_setup,
    track,
)
from grader.handout.trying import found, trial, which
from grader.marking.judging.pool import Pool
from grader.marking.recording.course import Course, CourseError
from grader.verifying import verify as verifying
from grader.verifying.changed import changed_since
from grader.verifying.junit import junit
from grader.verifying.odd import verify_odd
from grader.verifying.rows import Verified

Question = Annotated[str, typer.Option(help="only known answers to this question")]
Since = Annotated[
    str | None, typer.Option("--changed", help="only what changed since this git revision can touch")
]
Odd = Annotated[bool, typer.Option("--odd", help="mark right notebooks with the oddities of odd/ instead")]
Whole = Annotated[bool, typer.Option("--whole", help="mark each from the first cell to the last")]
JsonFile = Annotated[Path | None, typer.Option("--json", help="write all rows to this file")]
JunitFile = Annotated[
    Path | None, typer.Option("--junit", help="write a JUnit report, with a test case a row, to this file")
]


def check(
    notebook: Annotated[Path, typer.Argument(help="a student's notebook")],
    of: Annotated[str, typer.Option("--as", help="ASSIGNMENT/NOTEBOOK; default: what it looks like")] = "",
    sandbox: Sandbox = None,
    course: CourseDir = Path(),
) -> None:
    """Run a student's notebook as marking would, and say what is still missing. It gives no marks."""
    here = Course(course)
    assignment, _, name = of.partition("/") if of else ("", "", "")
    if not of:
        assignment, name = which(here, notebook)
    elif name not in here.notebooks(assignment):
        raise CourseError(f"There is no source/{of}.ipynb.")
    setup = slot_setup(here, [assignment], sandbox)
    with Pool(setup, 1) as pool:
        (outcome,) = track("Running", pool.mark([trial(here, notebook, assignment, name)]), 1)
    said = found(outcome)
    console.print(f"{notebook.name}, as {assignment}/{name}", highlight=False, soft_wrap=True)
    for sentence in said.sentences:
        console.print(plain(sentence), soft_wrap=True)
    raise typer.Exit(not said.well)


def verify(
    target: OptionalTarget = None,
    corpus: Corpus = None,
    json_file: JsonFile = None,
    junit_file: JunitFile = None,
    slots: Slots = None,
    sandbox: Sandbox = None,
    course: CourseDir = Path(),
    question: Question = "",
    changed: Since = None,
    whole: Whole = False,
    odd: Odd = False,
) -> None:
    """Mark the marker: the reference solutions, the untouched releases, and a corpus of known answers."""
    here = Course(course)
    assignment, _, notebook = (target or "").partition("/")
    names = [assignment] if assignment else all_assignments(here)
    setup = slot_setup(here, names, sandbox)
    if notebook and notebook not in here.notebooks(assignment):
        raise CourseError(f"There is no source/{target}.ipynb.")
    if question and not notebook:
        raise CourseError(
            "--question goes with one notebook: course verify ASSIGNMENT/NOTEBOOK --question ID"
        )
    known = known_answers(here, corpus)
    for file in filter(None, (json_file, junit_file)):
        file.parent.mkdir(parents=True, exist_ok=True)
    touched = changed_since(changed, here, known) if changed is not None else None
    scope = verifying.Scope(target or "", question, whole, touched)
    mark = verify_odd if odd else verifying.verify
    found = mark(here, scope, known, setup, slots or here.marker.slots, track)
    if json_file is not None:
        json_file.write_text(json.dumps(found.to_json(), indent=1), encoding="utf-8")
    if junit_file is not None:
        junit_file.write_bytes(junit(found))
    _show(found)
    if odd and (slowest := found.slowest) is not None:
        said = f"at most {slowest.more_seconds:.1f} s more than the notebook itself: {slowest.path}"
        console.print(plain(said), soft_wrap=True)
    raise typer.Exit(bool(found.failed))


def _show(found: Verified) -> None:
    for row in found.failed:
        console.print(f"{row.kind} {row.path}", style="red", highlight=False, soft_wrap=True)
        for line in row.story:
            console.print(plain(f"    {line}"), soft_wrap=True)
    if found.notebooks:
        hold = sum(row.passed for row in found.notebooks)
        console.print(f"notebooks: {hold} of {len(found.notebooks)} properties hold")
    if not found.files:
        console.print("No known answer to mark:  course new A/N --question ID  lays out the first ones.")
    for name, counted in found.totals().items() if found.notebooks else found.odd_totals().items():
        (word, good), (_, of) = counted.items()
        console.print(f"{name}: {good} of {of} {word}")
