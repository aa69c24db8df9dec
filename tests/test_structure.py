"""Is a folder a trust boundary: do imports go downwards only, and is nothing evaluated that students say?"""

import ast
import re
from pathlib import Path

import nbformat
import pytest

import feedforward
import grader
from grader.marking.rebuilding.cells import Role, role

ROOTS = [Path(package.__file__).parent for package in (grader, feedforward)]
MODULES = sorted(path.relative_to(root.parent) for root in ROOTS for path in root.rglob("*.py"))
FLOORS = {  # a room imports from floors below its own, and from itself
    "grader.beside": 0,
    "grader.kernels": 1,
    "grader.asking": 1,
    "grader.marking.rebuilding": 1,
    "grader.checks": 2,
    "grader.policies": 3,
    "grader.marking.judging": 3,
    "grader.marking.recording": 4,
    "grader.authoring": 5,
    "grader.collecting": 5,
    "grader.handout": 5,
    "grader.importing": 5,
    "grader.report": 5,
    "grader.marking": 6,
    "grader.exporting": 6,
    "grader.hand_marking": 6,
    "grader.verifying": 6,
    "grader.commands": 7,
    "grader.cli": 8,
    "grader": 8,
    "feedforward.beside": 1,
    "feedforward.data": 1,
    "feedforward.calibration": 2,
    "feedforward": 3,
    "feedforward.commands": 8,
}
FACES = {"grader", "grader.marking"}  # packages whose own file imports nothing on the way to a room in it
INSIDE = {"grader/beside/answering.py", "grader/beside/replay.py"}  # evaluate beside student code
UNPICKLERS = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"}
EVALUATE = {"eval", "exec", "compile"}
TORCH = {"torch", "torchvision"}


def room(dotted):
    """Return the room of a module: the longest name of `FLOORS` that it lies in."""
    return max((name for name in FLOORS if f"{dotted}.".startswith(f"{name}.")), key=len)


def dotted(module):
    parts = module.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def tree_of(module):
    return ast.parse((ROOTS[0].parent / module).read_text("utf-8"))


def ours(module):
    names = {
        name for name in imported(tree_of(module)) if name.partition(".")[0] in ("grader", "feedforward")
    }
    return {room(name) for name in names if name not in FACES}


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_go_downwards(module):
    own = room(dotted(module))
    above = {name for name in ours(module) if name != own and FLOORS[name] >= FLOORS[own]}
    assert not above


@pytest.mark.parametrize("module", [m for m in MODULES if m.parts[0] == "grader"], ids=str)
def test_the_engine_knows_no_course_and_no_torch(module):
    tops = {name.partition(".")[0] for name in imported(tree_of(module))}
    lazily = TORCH if module.name == "warming.py" else set()  # only where a notebook has imported it
    assert not tops & (TORCH | {"feedforward", "sklearn"}) - lazily


def names_of_the_course():
    """Collect what this course calls its assignments, its notebooks and what students define."""
    for path in (ROOTS[0].parent / "source").glob("*/*.ipynb"):
        yield from (path.parent.name, path.stem)
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "code" and role(cell) is Role.ANSWER:
                body = ast.parse(cell.source).body
                yield from (n.name for n in body if isinstance(n, (ast.FunctionDef, ast.ClassDef)))


def test_the_engine_names_nothing_of_this_course():
    engine = "\n".join(path.read_text("utf-8") for path in ROOTS[0].rglob("*.py"))
    names = {name for name in names_of_the_course() if "_" in name or name[1:] != name[1:].lower()}
    assert len(names) > 40
    assert not names & set(re.findall(r"\w+", engine))


@pytest.mark.parametrize("module", [m for m in MODULES if "beside" in m.parts], ids=str)
def test_what_runs_beside_students_imports_nothing_but_such_rooms(module):
    allowed = {"grader.beside"} if module.parts[0] == "grader" else {"grader.beside", "feedforward.beside"}
    assert ours(module) <= allowed


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_nothing_is_unpickled(module):
    assert not UNPICKLERS & {name.split(".")[0] for name in imported(tree_of(module))}


@pytest.mark.parametrize("module", [m for m in MODULES if str(m) not in INSIDE], ids=str)
def test_only_the_instructors_cells_are_evaluated(module):
    calls = [n.func for n in ast.walk(tree_of(module)) if isinstance(n, ast.Call)]
    evaluated = {call.id for call in calls if isinstance(call, ast.Name)} & EVALUATE
    judges = module == Path("grader/marking/judging/execute.py")
    assert evaluated == ({"exec", "compile"} if judges else set())


def test_the_public_names_are_there():
    assert all(hasattr(grader, name) for name in grader.__all__)
