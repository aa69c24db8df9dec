"""Begins a course: a folder with one small notebook, its known answers, and what runs them elsewhere."""

import re
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import as_file, files
from pathlib import Path
from shutil import copytree, ignore_patterns

from grader.marking.recording.course import CONFIG, CourseError

_DISTRIBUTION = "nbjudge"
_TEMPLATE = files("grader.authoring") / "templates" / "course"
_FILLED = (CONFIG, "README.md", "requirements.txt")  # say the name of the course, or the version


def begin_course(folder: Path) -> list[str]:
    """Lay out a course that works, in a folder that is empty or not there yet.

    Returns:
        What was made, as paths below the folder.

    Raises:
        CourseError: something lies there already.
    """
    there = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    if folder.is_file() or [name for name in there if name != ".git"]:
        raise CourseError(
            f"{folder} {'is not empty' if there else 'is a file'}, and nothing is written over: "
            "name a folder that is empty or not there yet."
        )
    with as_file(_TEMPLATE) as template:
        copytree(template, folder, dirs_exist_ok=True, ignore=ignore_patterns("__pycache__"))
        made = sorted(p.relative_to(template) for p in template.rglob("*") if p.is_file())
    name = re.sub(r"[^\w-]+", "-", folder.resolve().name) or "course"
    for filled in _FILLED:
        text = (folder / filled).read_text("utf-8")
        told = text.replace("COURSE_NAME", name).replace("VERSION", _version())
        (folder / filled).write_text(told, encoding="utf-8")
    return [path.as_posix() for path in made if "__pycache__" not in path.parts]


def _version() -> str:
    try:
        return version(_DISTRIBUTION)
    except PackageNotFoundError:  # a checkout that was not installed
        return "0"
