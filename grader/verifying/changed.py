"""Finds what a change since a git revision can touch: whole notebooks, or single known answers.

A notebook is touched with its own file, a file beside it, or a module of the course's library that its
hidden tests or student cells import, directly or through others; all are touched by the engine and the
configuration.
"""

import ast
import contextlib
import importlib.util
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import grader
from grader.marking.judging.warmth import imported_names, student_modules, test_modules
from grader.marking.recording.course import CONFIG, Course, CourseError
from grader.verifying.corpus import KINDS

_ENGINE = Path(grader.__file__).parent
_EVERYWHERE = {CONFIG, "pyproject.toml", "constraints.txt", "requirements-course.txt"}


@dataclass(frozen=True)
class Changed:
    """What is to be verified again.

    Attributes:
        notebooks: paths (`assignment/notebook`) of those that are touched.
        files: paths below the corpus folder of known answers that are new or were edited.
    """

    notebooks: frozenset[str]
    files: frozenset[str]


def changed_since(revision: str, course: Course, corpus: Path) -> Changed:
    """Compare the working tree with a revision, new files included.

    Raises:
        CourseError: git does not know the revision, or there is no repository.
    """
    top = Path(_git(course.root, "rev-parse", "--show-toplevel").strip())
    names = _git(top, "diff", "--name-only", "--no-renames", revision).splitlines()
    names += _git(top, "ls-files", "--others", "--exclude-standard").splitlines()
    paths = {(top / name).resolve() for name in names}
    needs = {
        f"{assignment}/{notebook}": _needs(course, assignment, notebook)
        for assignment in course.assignments()
        for notebook in course.notebooks(assignment)
    }
    everywhere = any(_is_for_all(path, course.root, set().union(*needs.values())) for path in paths)
    notebooks = {notebook for notebook, needed in needs.items() if everywhere or paths & needed}
    files = {path.relative_to(corpus.resolve()) for path in paths if path.is_relative_to(corpus.resolve())}
    return Changed(frozenset(notebooks), frozenset(str(f) for f in files if f.parts[0] in KINDS))


def _git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise CourseError(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout


def _is_for_all(path: Path, root: Path, needed: set[Path]) -> bool:
    """Tell whether a file is of the engine, of the configuration, or of a library though nobody names it."""
    if path.is_relative_to(_ENGINE) or path in {root.resolve() / name for name in _EVERYWHERE}:
        return True
    libraries = {root.resolve() / p.relative_to(root.resolve()).parts[0] for p in needed if p.suffix == ".py"}
    of_library = any(path.is_relative_to(library) for library in libraries - {root.resolve() / "source"})
    return of_library and path not in needed


def _needs(course: Course, assignment: str, notebook: str) -> set[Path]:
    """Return the files of a notebook: itself, its release, what lies beside it, the modules it imports."""
    source = course.source(assignment, notebook)
    folder = course.path("source", assignment)
    beside = {path.resolve() for path in folder.rglob("*") if path.is_file() and path.suffix != ".ipynb"}
    own = {course.path(step, assignment, notebook=notebook).resolve() for step in ("source", "release")}
    asked = {name for cell in source.cells for name in _imported(cell.source)}
    return (
        own | beside | _modules({*asked, *student_modules(source, {}), *test_modules([source])}, course.root)
    )


def _modules(names: Iterable[str], root: Path) -> set[Path]:
    """Return the files of modules and of what they import in turn, as far as they lie in the course."""
    found: set[Path] = set()
    waiting, seen = list(names), set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        path = _file_of(name)
        if path is not None and path.is_relative_to(root.resolve()) and not path.is_relative_to(sys.prefix):
            found.add(path)
            waiting += _imported(path.read_text("utf-8"))
    return found


def _file_of(name: str) -> Path | None:
    """Return the file of a module, found without importing anything; None if there is none."""
    top, *rest = name.split(".")
    spec = importlib.util.find_spec(top) if top.isidentifier() else None
    if spec is None or spec.origin is None or not spec.origin.endswith("__init__.py"):
        return None
    path = Path(spec.origin).resolve().parent.joinpath(*rest)
    return next((p for p in (path.with_suffix(".py"), path / "__init__.py") if p.is_file()), None)


def _imported(source: str) -> list[str]:
    """List what a text imports, and what texts in it would, such as asked code."""
    found: list[str] = []
    with contextlib.suppress(SyntaxError, ValueError):
        nodes = list(ast.walk(ast.parse(source)))
        found += imported_names(source)
        for node in nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "import" in node.value:
                found += _imported(node.value)
    return found
