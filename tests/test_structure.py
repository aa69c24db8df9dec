"""Do imports go downwards only, and does the marker never evaluate what a student's process says?"""

import ast
from pathlib import Path

import pytest

import grader

ROOT = Path(grader.__file__).parent
FLOORS = {
    "questions": 1,
    "data": 1,
    "kernels": 2,
    "marking": 3,
    "authoring": 3,
    "calibration": 3,
    "report": 4,
    "verifying": 4,
    "commands": 5,
    "cli": 6,
}
MODULES = sorted(path.relative_to(ROOT) for path in ROOT.rglob("*.py"))
INSIDE = {
    "beside.py",
    "forks.py",
    "drawn.py",
    "replay.py",
    "watched.py",
    "expressions.py",
}  # beside student code
UNPICKLERS = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"}
EVALUATE = {"eval", "exec", "compile"}


def room(module):
    return module.parts[0].removesuffix(".py")


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def tree_of(module):
    return ast.parse((ROOT / module).read_text("utf-8"))


@pytest.mark.parametrize("module", [m for m in MODULES if room(m) != "__init__"], ids=str)
def test_imports_go_downwards(module):
    inner = [name.split(".")[1] for name in imported(tree_of(module)) if name.startswith("grader.")]
    above = {name for name in inner if FLOORS.get(name, 0) > FLOORS[room(module)]}
    assert not above


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_nothing_is_unpickled(module):
    assert not UNPICKLERS & {name.split(".")[0] for name in imported(tree_of(module))}


@pytest.mark.parametrize("module", [m for m in MODULES if m.name not in INSIDE], ids=str)
def test_only_the_instructors_cells_are_evaluated(module):
    calls = [n.func for n in ast.walk(tree_of(module)) if isinstance(n, ast.Call)]
    evaluated = {call.id for call in calls if isinstance(call, ast.Name)} & EVALUATE
    assert evaluated == ({"exec", "compile"} if module == Path("marking/execute.py") else set())


def test_the_public_names_are_there():
    assert all(hasattr(grader, name) for name in grader.__all__)
