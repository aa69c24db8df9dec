"""Makes a course of a stock one, in a folder beside; the original is only read."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.importing import cells, otter, reference
from grader.marking.rebuilding.cells import Role, role
from grader.marking.rebuilding.master import KERNEL, as_text
from grader.marking.recording.course import CONFIG, CourseError

_CONFIG = '''"""Read by `course` and by plain nbgrader alike."""

c = get_config()  # noqa: F821 - given by traitlets

c.CourseDirectory.course_id = {name!r}
c.Autograde.sanitize_preprocessors = ["grader.marking.preprocess.Rebuild"]
c.Autograde.autograde_preprocessors = [
    "grader.marking.preprocess.Execute",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
]
c.GenerateFeedback.exporter_class = "grader.report.published.FeedbackPages"
c.ExchangeFactory.release_feedback = "grader.report.published.ReleasePages"
c.HTMLExporter.preprocessors = ["grader.report.formgrader.HiddenCells"]
'''


@dataclass
class Row:
    """What became of one test cell."""

    notebook: str
    cell: str
    points: float
    moved: int
    left: list[tuple[str, str]] = field(default_factory=list)


def import_course(original: Path, made: Path) -> list[Row]:
    """Write a new course folder of an nbgrader course, or of a folder of otter notebooks.

    Returns:
        a row for each test cell.

    Raises:
        CourseError: there is nothing to import, or something lies in the way.
    """
    notebooks = dict(_notebooks(original))
    if not notebooks:
        raise CourseError(
            f"{original} has no source/ASSIGNMENT/NOTEBOOK.ipynb of nbgrader's, and no notebook of otter's "
            "(`# BEGIN QUESTION`): name the folder that has."
        )
    if made.exists():
        raise CourseError(f"{made} is there already: name another folder with --to, or move it away.")
    if made.resolve().is_relative_to(original.resolve()):
        raise CourseError(f"{made} lies in what is imported: name a folder beside it with --to.")
    rows = []
    try:
        read = {name: reference.read(path) for name, path in notebooks.items()}
    except ValueError as error:
        raise CourseError(f"{error} Mend or move it, and import again.") from None
    for name, path in notebooks.items():
        target = made / "source" / f"{name}.ipynb"
        target.parent.mkdir(parents=True, exist_ok=True)
        notebook = read[name]
        stock = otter.as_nbgrader(notebook) if otter.is_otter(notebook) else notebook
        found, text = _notebook(name, stock, path.parent)
        rows += found
        target.write_text(text, encoding="utf-8")
        _copy_beside(path.parent, target.parent)
    (made / "tests").mkdir()
    (made / CONFIG).write_text(_CONFIG.format(name=made.name), encoding="utf-8")
    (made / "import-report.md").write_text(report(rows), encoding="utf-8")
    return rows


def report(rows: list[Row]) -> str:
    """Say, as Markdown, what of each test cell moved, what did not, and what to do."""
    whole = sum(bool(row.moved) and not row.left for row in rows)
    lines = [f"# What was imported\n\n{whole} of {len(rows)} test cells moved whole.\n"]
    for row in rows:
        state = "moved" if not row.left else "moved in part" if row.moved else "not moved: a person marks it"
        lines.append(f"- `{row.notebook}`, `{row.cell}` ({row.points:g}): {state}")
        for what, why in row.left:
            lines += [f"    - {why}", "", *(f"          {line}" for line in what.splitlines()), ""]
    return "\n".join(lines) + "\n"


def _notebooks(original: Path) -> Iterator[tuple[str, Path]]:
    if not original.is_dir():
        raise CourseError(f"There is no folder {original}.")
    source = original / "source"
    for path in sorted(source.glob("*/*.ipynb")) if source.is_dir() else sorted(original.rglob("*.ipynb")):
        if ".ipynb_checkpoints" in path.parts or not _is_of_a_course(path):
            continue
        assignment = path.parent.name if path.parent != original else path.stem
        yield f"{_word(assignment)}/{_word(path.stem)}", path


def _is_of_a_course(path: Path) -> bool:
    text = path.read_text("utf-8", "replace")
    return '"nbgrader"' in text or "BEGIN QUESTION" in text


def _word(name: str) -> str:
    return re.sub(r"[^\w.-]+", "_", name)


def _copy_beside(folder: Path, target: Path) -> None:
    for path in folder.iterdir():
        if path.suffix == ".ipynb" or path.name.startswith(".") or (target / path.name).exists():
            continue
        if path.is_dir():
            shutil.copytree(path, target / path.name)
        elif path.is_file():
            shutil.copy2(path, target / path.name)


def _notebook(name: str, stock: NotebookNode, folder: Path) -> tuple[list[Row], str]:
    known = cells.Notebook()
    expressions = []
    for cell in stock.cells:
        if cell.cell_type == "code" and role(cell) is not Role.GRADED:
            known.learn(cell.source)
        elif cell.cell_type == "code":
            expressions += cells.autotests(cell.source)
    right = reference.values(stock.cells, expressions, folder)
    made, rows, used = new_notebook(metadata={"kernelspec": KERNEL}), list[Row](), set[str]()
    for number, cell in enumerate(stock.cells):
        if role(cell) is Role.GRADED and cell.cell_type == "code":
            row, both = _test(name, cell, known, right, used)
            rows.append(row)
            made.cells += both
        elif cell.cell_type != "raw":
            made.cells.append(_copied(cell, number, used))
    return rows, as_text(made)


def _test(
    name: str, cell: NotebookNode, known: cells.Notebook, right: dict[str, Any], used: set[str]
) -> tuple[Row, list[NotebookNode]]:
    facts = cell.metadata.nbgrader
    points = float(facts.get("points") or 0)
    moved = cells.hidden(cell.source, points, known, right)
    made = []
    if shown := cells.public(cell.source):
        made.append(_cell(_unique(f"check-{facts.grade_id}", used), shown, {"locked": True}))
    hidden = {"grade": True, "locked": True, "points": _whole(points)}
    made.append(_cell(_unique(facts.grade_id, used), moved.source, hidden))
    return Row(name, facts.grade_id, points, moved.asserts, moved.left), made


def _copied(cell: NotebookNode, number: int, used: set[str]) -> NotebookNode:
    facts = cell.metadata.get("nbgrader", {})
    kind = "code" if cell.cell_type == "code" else "markdown"
    if role(cell) is Role.FREE:
        make = new_code_cell if kind == "code" else new_markdown_cell
        return make(cell.source, id=_unique(f"cell-{number}", used))
    flags: dict[str, Any] = {f: bool(facts.get(f)) for f in ("grade", "solution", "locked", "task")}
    if flags["grade"] or flags["task"]:
        flags["points"] = _whole(float(facts.get("points") or 0))
    if kind == "markdown" and flags["solution"] and not flags["grade"]:
        flags |= {"grade": True, "points": 0}
    return _cell(_unique(facts["grade_id"], used), cell.source, flags, kind)


def _cell(name: str, source: str, flags: dict[str, Any], kind: str = "code") -> NotebookNode:
    base = {"grade": False, "locked": False, "solution": False, "task": False, "schema_version": 3}
    make = new_code_cell if kind == "code" else new_markdown_cell
    return make(source, id=name, metadata={"nbgrader": {**base, **flags, "grade_id": name}})


def _whole(points: float) -> float:
    return int(points) if points.is_integer() else points


def _unique(wanted: str, used: set[str]) -> str:
    """Return a name that nbformat takes for the id of a cell, and that no other cell has."""
    first = name = re.sub(r"[^A-Za-z0-9_-]", "-", wanted)[:60]
    number = 2
    while name in used:
        name, number = f"{first}-{number}", number + 1
    used.add(name)
    return name
