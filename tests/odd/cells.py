"""Cells that were copied, moved, emptied, split, joined or turned into others."""

import ast
import copy
import textwrap
from collections.abc import Callable

from grader.verifying.odd import CannotHappen, Cell, Change, Handed, Oddity


def draft(text: Callable[[str], str], *, before: bool) -> Change:
    """Copy the last answer's cell, with a draft in it."""

    def change(handed: Handed) -> None:
        place = handed.answers[-1]
        made = copy.deepcopy(handed.cells[place])
        made |= {"id": "draft", "source": text(handed.source(place))}
        handed.cells.insert(place if before else place + 1, made)

    return change


def _same(handed: Handed) -> None:
    for place in reversed(handed.answers):
        handed.cells.insert(place, copy.deepcopy(handed.cells[place]) | {"id": f"copy-{place}"})


def _moved(handed: Handed, by: int, left: str | None) -> None:
    for place in reversed(handed.answers):
        source = handed.source(place)
        handed.write(place, left if left is not None else source)
        handed.insert(place + by, source, id=f"mine-{place}")


def _moved_above(handed: Handed) -> None:
    _moved(handed, 0, "")


def _moved_below(handed: Handed) -> None:
    _moved(handed, 1, "")


def _only_spaces_left(handed: Handed) -> None:
    _moved(handed, 0, " \n\n")


def _deleted(handed: Handed) -> None:
    named = [place for place in handed.answers if handed.source(place).startswith(("def ", "class "))]
    if not named:
        raise CannotHappen
    for place in reversed(named):
        source = handed.source(place)
        del handed.cells[place]
        handed.insert(place, source, id=f"mine-{place}")


def _split(handed: Handed) -> None:
    """JupyterLab gives both halves the metadata of the whole."""
    done = False
    for place in reversed(handed.answers):
        body = ast.parse(handed.source(place)).body
        if len(body) < 2:
            continue
        lines = handed.source(place).split("\n")
        end = body[0].end_lineno or 1
        half = copy.deepcopy(handed.cells[place]) | {"id": f"half-{place}", "source": "\n".join(lines[:end])}
        handed.write(place, "\n".join(lines[end:]).strip("\n"))
        handed.cells.insert(place, half)
        done = True
    if not done:
        raise CannotHappen


def _joined(handed: Handed) -> None:
    """Join the check below the last answer to it."""
    following = [n for n in handed.given if n == handed.answers[-1] + 1]
    if not following:
        raise CannotHappen
    (below,) = following
    handed.write(below - 1, handed.source(below - 1) + "\n\n" + handed.source(below))
    del handed.cells[below]


def _renamed(handed: Handed) -> None:
    for number, cell in enumerate(handed.cells):
        cell["id"] = f"{number:08x}"


def retyped(kind: str) -> Change:
    def change(handed: Handed) -> None:
        handed.cells[handed.given[0]] = {
            **handed.cells[handed.given[0]],
            "cell_type": kind,
        }

    return change


def _first_answer_retyped(handed: Handed) -> None:
    handed.cells[handed.answers[0]]["cell_type"] = "markdown"


def _text_retyped(handed: Handed) -> None:
    _first(handed, "markdown")["cell_type"] = "code"


def _first(handed: Handed, kind: str) -> Cell:
    return next(cell for cell in handed.cells if cell["cell_type"] == kind)


def _no_imports(handed: Handed) -> None:
    del handed.cells[handed.given[0]]


def _empty_imports(handed: Handed) -> None:
    handed.write(handed.given[0], "")


def _no_given(handed: Handed) -> None:
    handed.data["cells"] = [cell for n, cell in enumerate(handed.cells) if n not in handed.given]


def _no_texts(handed: Handed) -> None:
    theirs = [cell for cell in handed.cells if "nbgrader" in cell["metadata"] or cell["cell_type"] == "code"]
    handed.data["cells"] = theirs


def _no_tests(handed: Handed) -> None:
    handed.data["cells"] = [cell for cell in handed.cells if not _graded(cell)]


def _graded(cell: Cell) -> bool:
    meta = cell["metadata"].get("nbgrader", {})
    return bool(meta.get("grade") and not meta.get("solution"))


def _test_twice(handed: Handed) -> None:
    tests = [cell for cell in handed.cells if _graded(cell) and cell["cell_type"] == "code"]
    handed.cells.append(copy.deepcopy(tests[0]) | {"id": "again"})


def _test_written(handed: Handed) -> None:
    for cell in handed.cells:
        if _graded(cell) and cell["cell_type"] == "code":
            cell["source"] = "print('my own test')"


def _notes(handed: Handed) -> None:
    for place in range(len(handed.cells), 0, -4):
        handed.insert(place, "**my notes** $\\int$ <script>1</script>", "markdown", id=f"note-{place}")
    handed.insert(0, "raw", "raw", id="raw")


def _comments(handed: Handed) -> None:
    handed.insert(handed.given[0], "# only a comment", id="comment")
    handed.insert(0, "", id="nothing")


def wrapped(head: str, tail: str = "") -> Change:
    """Indent every answer under another statement."""

    def change(handed: Handed) -> None:
        for place in handed.answers:
            body = textwrap.indent(handed.source(place), "    ")
            handed.write(place, f"{head}\n{body}\n{tail}")

    return change


def _from_another_notebook(handed: Handed) -> None:
    facts = {"grade": False, "grade_id": "of-another", "locked": False, "schema_version": 3, "solution": True}
    handed.insert(handed.answers[-1], "mine = 1", metadata={"nbgrader": facts}, id="of-another")


ODDITIES = [
    Oddity("every answer twice", _same, status="repaired"),
    Oddity(
        "a draft that does not parse before", draft(lambda s: "def f(:\n", before=True), status="repaired"
    ),
    Oddity(
        "a draft that does not parse after", draft(lambda s: "class x(:\n", before=False), status="repaired"
    ),
    Oddity("a draft that raises before", draft(lambda s: f"{s}\n1 / 0\n", before=True), status="repaired"),
    Oddity("a draft that raises after", draft(lambda s: f"{s}\n1 / 0\n", before=False), status="repaired"),
    Oddity(
        "a draft of nothing but an error", draft(lambda s: "raise TypeError", before=False), status="repaired"
    ),
    Oddity(
        "the answer twice, once with a magic", draft(lambda s: f"%%time\n{s}", before=True), status="repaired"
    ),
    Oddity("answers in the cell above, theirs empty", _moved_above, status="repaired"),
    Oddity("answers in the cell below, theirs empty", _moved_below, status="repaired"),
    Oddity("answers in the cell above, spaces left", _only_spaces_left, status="repaired"),
    Oddity("answers in new cells, theirs deleted", _deleted, status="repaired"),
    Oddity("answers split in two cells", _split, status="repaired"),
    Oddity("an answer joined with the check below it", _joined),
    Oddity("cell ids renamed", _renamed),
    Oddity("the imports as text", retyped("markdown"), status="repaired"),
    Oddity("the imports as raw text", retyped("raw"), status="repaired"),
    Oddity("an answer as text", _first_answer_retyped, status="repaired"),
    Oddity("a text as code", _text_retyped, status="repaired"),
    Oddity("the imports deleted", _no_imports),
    Oddity("the imports emptied", _empty_imports),
    Oddity("all given cells deleted", _no_given),
    Oddity("all free texts deleted", _no_texts),
    Oddity("all tests deleted", _no_tests, status="repaired"),
    Oddity("a test twice", _test_twice, status="repaired"),
    Oddity("own tests in the place of the hidden ones", _test_written, status="repaired"),
    Oddity("notes between cells", _notes),
    Oddity("cells with comments or nothing", _comments),
    Oddity("answers below `if __name__`", wrapped("if __name__ == '__main__':")),
    Oddity("answers in a `try`", wrapped("try:", "except ValueError as error:\n    print(error)\n")),
    Oddity("an answer pasted from another notebook", _from_another_notebook),
]
