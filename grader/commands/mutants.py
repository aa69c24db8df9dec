"""`course mutants`."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.options import (
    Corpus,
    CourseDir,
    Notebook,
    Sandbox,
    Slots,
    console,
    known_answers,
    plain,
    slot_setup,
    track,
)
from grader.marking.recording.course import Course, CourseError
from grader.verifying.mutants import write_mutants
from grader.verifying.subject import Subject
from grader.verifying.surviving import BadList, Survey, read_equivalent, survey

Folder = Annotated[Path, typer.Option("--write", help="folder that the mutants are written to, as a corpus")]
Question = Annotated[str, typer.Option(help="only mutants of right answers to this question")]
References = Annotated[bool, typer.Option("--references", help="only mutants of the references")]
Sample = Annotated[int | None, typer.Option(min=1, help="only so many, drawn by a fixed seed; default: all")]
JsonFile = Annotated[Path | None, typer.Option("--json", help="write the names of all to this file")]


def mutants(
    target: Notebook,
    question: Question = "",
    references: References = False,
    sample: Sample = None,
    corpus: Corpus = None,
    folder: Folder = Path("build/mutants"),
    json_file: JsonFile = None,
    slots: Slots = None,
    sandbox: Sandbox = None,
    course: CourseDir = Path(),
) -> None:
    """Change right answers in one place, each in every way, and say which changes keep full marks."""
    here = Course(course)
    assignment, _, notebook = target.partition("/")
    if notebook not in here.notebooks(assignment):
        raise CourseError(f"There is no source/{target}.ipynb: course mutants ASSIGNMENT/NOTEBOOK.")
    subject = Subject(here, assignment, notebook)
    if question and not subject.cells_of([question]):
        marked = ", ".join(name for name in subject.reference if subject.cells_of([name]))
        raise CourseError(f"{target} has no question {question!r} that tests mark. It has: {marked}.")
    known = known_answers(here, corpus)
    try:
        listed = read_equivalent(known, subject)
    except BadList as error:
        raise CourseError(str(error)) from None
    setup = slot_setup(here, [assignment], sandbox)
    cases = write_mutants(subject, None if references else known, folder, question, sample)
    found = survey(subject, cases, listed, setup, slots or here.marker.slots, track)
    if json_file is not None:
        json_file.write_text(json.dumps(asdict(found), indent=1), encoding="utf-8")
    _show(found, folder)
    raise typer.Exit(bool(found.survivors or found.stale or found.failed))


def _show(found: Survey, folder: Path) -> None:
    for name, path in sorted(found.survivors.items()):
        console.print(plain(f"It keeps full marks: {name}\n    {folder / path}"), style="red", soft_wrap=True)
    for name in found.stale:
        console.print(plain(f"It is listed as right, but loses marks: {name}"), style="red", soft_wrap=True)
    for name, why in sorted(found.failed.items()):
        console.print(plain(f"It could not be marked: {name}\n    {why}"), style="red", soft_wrap=True)
    killed, of = len(found.killed), len(found.killed) + len(found.survivors)
    console.print(
        f"{found.notebook}: {killed} of {of} mutants killed ({100 * found.score:.1f} %), "
        f"{len(found.equivalent)} more are equivalent",
        soft_wrap=True,
    )
