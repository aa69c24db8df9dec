"""The cells that a release gets for students: how to hand in, and two that help. None of them is marked.

They are added after the gradebook has taken the cells that count, and left out of what was handed in
(`marking.rebuilding.handout`), so releases with and without them are marked alike.
"""

import ast
import copy
import re
import sys
import zlib
from collections.abc import Mapping
from importlib.resources import files
from pprint import pformat

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.preprocessors import ClearSolutions
from nbgrader.utils import compute_checksum

from grader.handout.facts import Facts, Row
from grader.marking.judging.warmth import imported_names
from grader.marking.rebuilding.cells import Role, grade_id, role
from grader.marking.rebuilding.handout import PREFIX
from grader.marking.recording.companions import used
from grader.marking.recording.course import Course
from grader.policies.formats import pattern

NO_MARKS = "no marks"  # a tag of code that a student may leave unwritten
_WIDTH = 106
_TOP = (
    "Hand this notebook in as `{name}.ipynb`. [Its end](#Handing-in) says how, until when, and what is "
    "installed where it is marked; the last cell says what is still missing."
)
_TOP_WITHOUT_MARKS = (
    "This notebook has no marks and is not handed in: it is for you. [The last cell](#Where-you-are) says "
    "what is still missing."
)
_COLAB = (
    "[![Open in Colab](https://colab.research.google.com/assets/colab-badge.svg)]"
    "(https://colab.research.google.com/github/{owner}/{repository}/blob/{branch}/release/{path}.ipynb)\n\n"
)
_RAW = "https://raw.githubusercontent.com/{github}/release/{assignment}/"
_END = """## Handing in

{table}

The next cell says what is still missing. It knows no hidden test and promises no mark."""
_END_WITHOUT_MARKS = """## Where you are

The next cell says what is still missing."""


def with_handout(release: NotebookNode, course: Course, facts: Facts, notebook: str) -> NotebookNode:
    """Return a release with the cells that help.

    Args:
        release: what students got without them.
        course: whose source tells which question defines which name.
        facts: of its assignment.
        notebook: its name.
    """
    made = copy.deepcopy(release)
    needed = _needed(course.source(facts.assignment, notebook), made)
    code = (cell for cell in made.cells if cell.cell_type == "code")
    given = [_digest(cell) for cell in code if role(cell) is not Role.ANSWER]
    arguments = {"stub": _stubs(course)[0], "needed": needed, "given": given}
    start = _code("start", {**arguments, **_fetched(release, course, facts)})
    check = check_cell(release, course, facts, notebook)
    at = 1 if made.cells and made.cells[0].cell_type == "markdown" else 0
    top, end = _TOP.format(name=notebook), _END.format(table=table(facts.rows([notebook])))
    if notebook not in facts.with_marks:
        top, end = _TOP_WITHOUT_MARKS, _END_WITHOUT_MARKS
    made.cells[at:at] = [_text("top", _badge(facts, notebook) + top), start]
    made.cells += [_text("end", end), check]
    return made


def check_cell(
    release: NotebookNode, course: Course, facts: Facts, notebook: str, file: str = ""
) -> NotebookNode:
    """Make the last cell, which says what is still missing.

    Args:
        release: the notebook without it.
        course: whose configuration says what an answer is before it is written.
        facts: of its assignment.
        notebook: its name.
        file: what to read; else the cell finds the notebook that it stands in.
    """
    arguments: dict[str, object] = {
        "notebook": f"{notebook}.ipynb",
        "stubs": _stubs(course),
        "questions": _questions(release),
        "optional": _optional(release),
        "given": {_name(cell): _digest(cell) for cell in release.cells if _is_given(cell)},
        "put_back": [_name(cell) for cell in release.cells if _is_free_code(cell)],
        "beside": facts.files[notebook],
        "installed": [*facts.told.installed, *_imported_beyond(release, facts)],
    }
    if also := [pattern(name) for name in facts.other_names()]:
        arguments["also"] = also
    if file:
        arguments["file"] = file
    if notebook not in facts.with_marks:
        arguments["marks"] = False
    return _code("check", arguments)


def _badge(facts: Facts, notebook: str) -> str:
    """Write what opens a notebook in Colab; nothing where the course does not lie on GitHub."""
    if not facts.told.github:
        return ""
    owner, repository, branch = facts.told.github.split("/", 2)
    path = f"{facts.assignment}/{notebook}"
    return _COLAB.format(owner=owner, repository=repository, branch=branch, path=path)


def _fetched(release: NotebookNode, course: Course, facts: Facts) -> dict[str, object]:
    """Return what Colab, which opens the notebook alone, fetches: the folder's address, the files it uses."""
    names = sorted(used(course.beside(facts.assignment), release))
    if not facts.told.github or not names:
        return {}
    folder = _RAW.format(github=facts.told.github, assignment=facts.assignment)
    return {"folder": folder, "files": names}


def _stubs(course: Course) -> list[str]:
    """Return what stands in answers before they are written: in code, in text."""
    step = ClearSolutions(config=course.config)
    return [step.code_stub["python"], step.text_stub]


def table(rows: list[Row]) -> str:
    """Write rows as a table of Markdown."""
    return "\n".join(["| | |", "| --- | --- |", *(f"| {what} | {how} |" for what, how in rows)])


def _needed(source: NotebookNode, release: NotebookNode) -> dict[str, str]:
    """Map each name that answers define, and that the release's own code uses, to the first that does."""
    given = (
        cell.source for cell in release.cells if cell.cell_type == "code" and role(cell) is not Role.ANSWER
    )
    shown = set(re.findall(r"\w+", "\n".join(given)))
    answers = [cell for cell in source.cells if cell.cell_type == "code" and role(cell) is Role.ANSWER]
    needed: dict[str, str] = {}
    for cell in answers:
        for name in sorted(_bound(cell.source) & shown):
            needed.setdefault(name, grade_id(cell))
    return needed


def _bound(text: str) -> set[str]:
    """Return what a solution defines at its top level; nothing of one that is no plain Python."""
    found: set[str] = set()
    try:
        waiting: list[ast.AST] = [ast.parse(text)]
    except SyntaxError:
        return found
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
            elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                found.add(node.name)
            elif not isinstance(node, ast.Lambda):
                waiting.append(node)
    return found


def _questions(release: NotebookNode) -> dict[str, list[str]]:
    """Map each answer to the public checks that stand between it and the next one of code."""
    found: dict[str, list[str]] = {}
    code = ""
    for cell in release.cells:
        if role(cell) is Role.ANSWER:
            found[grade_id(cell)] = []
            code = grade_id(cell) if cell.cell_type == "code" else code
        elif _is_check(cell) and code:
            found[code].append(_name(cell))
    return found


def _optional(release: NotebookNode) -> list[str]:
    """List answers without marks: texts, but not one that follows a task, and code that a tag says it of."""
    cells = [cell for cell in release.cells if role(cell) in (Role.TASK, Role.ANSWER, Role.GRADED)]
    pairs = zip([None, *cells], cells, strict=False)
    texts = [
        grade_id(cell)
        for before, cell in pairs
        if role(cell) is Role.ANSWER
        and cell.cell_type == "markdown"
        and not cell.metadata.nbgrader.get("points")
        if before is None or role(before) is not Role.TASK
    ]
    return texts + [grade_id(cell) for cell in cells if NO_MARKS in cell.metadata.get("tags", [])]


def _is_check(cell: NotebookNode) -> bool:
    """Tell whether a released cell is a public check."""
    if cell.cell_type != "code" or role(cell) not in (Role.FREE, Role.LOCKED):
        return False
    return re.search(r"^\s*assert\b", cell.source, re.MULTILINE) is not None


def _is_given(cell: NotebookNode) -> bool:
    return role(cell) in (Role.GRADED, Role.LOCKED, Role.TASK) or _is_check(cell)


def _imported_beyond(release: NotebookNode, facts: Facts) -> list[str]:
    """List what given cells import though it is not installed where work is marked: they do without it."""
    given = (c.source for c in release.cells if c.cell_type == "code" and role(c) is not Role.ANSWER)
    found = {name.partition(".")[0] for source in given for name in imported_names(source)}
    return sorted(found - {*facts.told.installed, *sys.stdlib_module_names})


def _is_free_code(cell: NotebookNode) -> bool:
    """Tell whether a cell may be changed, but is put back where it is missing."""
    return cell.cell_type == "code" and role(cell) is Role.FREE and not _is_check(cell)


def _name(cell: NotebookNode) -> str:
    return str(cell.get("id")) if role(cell) is Role.FREE else grade_id(cell)


def _digest(cell: NotebookNode) -> int:
    return zlib.crc32(" ".join(cell.source.split()).encode())


def _code(name: str, arguments: Mapping[str, object]) -> NotebookNode:
    """Make a cell that defines a function of `given/`, calls it and forgets it."""
    text = files("grader.handout").joinpath("given", f"{name}.py").read_text("utf-8").rstrip()
    written = (f"    {key}={_literal(value)}," for key, value in arguments.items())
    call = "\n".join([f"_course_{name}(", *written, ");"])  # the semicolon: what it returns is not shown
    cell = new_code_cell(f"{text}\n\n\n{call}", id=f"{PREFIX}{name}")
    cell.metadata.update({"cellView": "form", "jupyter": {"source_hidden": True}})  # Colab, JupyterLab
    return _locked(cell)


def _literal(value: object) -> str:
    return pformat(value, width=_WIDTH, compact=True, sort_dicts=False).replace("\n", "\n    ")


def _text(name: str, source: str) -> NotebookNode:
    return _locked(new_markdown_cell(source, id=f"{PREFIX}{name}"))


def _locked(cell: NotebookNode) -> NotebookNode:
    own = {"cell_type": cell.cell_type, "grade": False, "grade_id": cell.id, "locked": True}
    cell.metadata.update({"deletable": False, "editable": False})
    cell.metadata.nbgrader = NotebookNode({**own, "schema_version": 3, "solution": False, "task": False})
    cell.metadata.nbgrader.checksum = compute_checksum(cell)
    return cell
