"""Where pages lie in a course folder."""

from collections.abc import Collection
from pathlib import Path


def autograded_path(root: Path, student: str, assignment: str, notebook: str) -> Path:
    """Say where the executed notebook lies."""
    return root / "autograded" / _name(student) / _name(assignment) / f"{_name(notebook)}.ipynb"


def feedback_path(root: Path, student: str, assignment: str, notebook: str) -> Path:
    """Say where a student's feedback lies."""
    return root / "feedback" / _name(student) / _name(assignment) / f"{_name(notebook)}.html"


def first_page_path(root: Path, student: str, assignment: str, notebooks: Collection[str]) -> Path:
    """Say where a student's first page of an assignment lies, beside those of its notebooks."""
    name = "index" if "index" not in notebooks else "all_notebooks"
    return feedback_path(root, student, assignment, name)


def report_path(root: Path, assignment: str) -> Path:
    """Say where the class page of an assignment lies."""
    return root / "report" / f"{_name(assignment)}.html"


def _name(name: str) -> str:
    if name in ("", ".", "..") or "/" in name or "\0" in name:
        raise ValueError(f"{name!r} cannot be a file name")
    return name
