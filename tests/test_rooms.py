"""What of this project can student code read? Only the rooms beside it, and they give nothing away."""

import ast
import json
import re
from pathlib import Path

import nbformat
import pytest
import sight

import feedforward
import grader
from grader.marking.rebuilding.cells import Role, role

ROOT = Path(grader.__file__).parent.parent
ROOMS = {
    name: Path(package.__file__).parent / "beside"
    for name, package in (("grader", grader), ("feedforward", feedforward))
}
KEPT = ("grader", "feedforward", "source", "tests", "docs", "scripts", "benchmarks")
HINT = re.compile(r"^hint:\s*(.{15,})$", re.MULTILINE)


def files_of_ours():
    for top in KEPT:
        for path in (ROOT / top).rglob("*"):
            if path.is_file() and path.stat().st_size > 1 and "__pycache__" not in path.parts:
                yield path


def sources():
    for path in sorted((ROOT / "source").glob("*/*.ipynb")):
        yield from nbformat.read(path, as_version=4).cells


def squeezed(text):
    return " ".join(text.split())


@pytest.fixture(scope="module")
def beside():
    """Return the text of all rooms beside student code, without differences of blanks."""
    return squeezed("\n".join(p.read_text("utf-8") for room in ROOMS.values() for p in room.rglob("*.py")))


def test_only_the_rooms_beside_are_seen():
    seen = set(sight.seen(sight.known(files_of_ours()), ["feedforward.beside"]))
    rooms = {
        f"/opt/beside/{name}/beside/{path.relative_to(room)}"
        for name, room in ROOMS.items()
        for path in room.rglob("*.py")
    }
    assert seen == rooms


def test_no_other_module_of_ours_can_be_imported():
    code = """
import importlib.util, json
def there(name):
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False
print(json.dumps([name for name in NAMES if there(name)]))
"""
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for top in ("grader", "feedforward")
        for path in (ROOT / top).rglob("*.py")
    ]
    found = sight.run_inside(f"NAMES = {modules!r}\n{code}", ["feedforward.beside"])
    assert {name for name in found if name not in ("grader", "feedforward")} == {
        name for name in modules if name.split(".")[1:2] == ["beside"]
    }


def test_they_hold_no_hint(beside):
    hints = {
        squeezed(hint)
        for path in (ROOT / "tests" / "mistakes").rglob("*.py")
        for hint in HINT.findall(path.read_text("utf-8"))
        if len(hint.split()) > 2
    }
    assert len(hints) > 500
    assert not {hint for hint in hints if hint.casefold() in beside.casefold()}


def test_they_hold_no_sentence_of_a_hidden_test(beside):
    told = set()
    for cell in sources():
        if role(cell) is Role.GRADED:
            strings = (n.value for n in ast.walk(ast.parse(cell.source)) if isinstance(n, ast.Constant))
            told |= {squeezed(s) for s in strings if isinstance(s, str) and len(s) > 30 and "\n" not in s}
    assert len(told) > 500
    assert not {sentence for sentence in told if sentence in beside}


def test_they_hold_no_line_of_a_solution(beside):
    lines = {
        squeezed(line)
        for cell in sources()
        if role(cell) is Role.ANSWER and cell.cell_type == "code"
        for part in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", cell.source, re.DOTALL)
        for line in part.splitlines()
    }
    told = {line for line in lines if len(line) > 25}
    assert len(told) > 300
    assert not {line for line in told if line in beside}


def test_they_hold_no_bar_and_no_tolerance(beside):
    table = json.loads((ROOT / "feedforward/calibration/table.json").read_text("utf-8"))
    bars = {str(row["bar"]) for row in table["bars"].values()}
    assert bars and not {bar for bar in bars if re.search(rf"(?<![\d.]){re.escape(bar)}(?!\d)", beside)}
    assert not re.search(r"\b(RTOL\b|ATOL\b|(tolerance|mistakes|hint) ?=)", beside)
