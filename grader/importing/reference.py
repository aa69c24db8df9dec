"""Runs an instructor's notebook for the values that its `### AUTOTEST` lines stand for."""

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

_SECONDS = 300
_NAME = "reference.ipynb"


def values(cells: Iterable[NotebookNode], expressions: Iterable[str], folder: Path) -> dict[str, object]:
    """Work out expressions after the code cells of a notebook; what is no literal is left out."""
    asked = list(dict.fromkeys(expressions))
    if not asked:
        return {}
    code = [new_code_cell(cell.source) for cell in cells if cell.cell_type == "code"]
    run = new_notebook(cells=[*code, *(new_code_cell(f"print(repr({one}))") for one in asked)])
    with tempfile.TemporaryDirectory() as away:  # what the notebook writes does not land in the original
        place = Path(away, "there")
        shutil.copytree(folder, place, ignore=_left_behind)
        nbformat.write(run, place / _NAME)
        command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", "--stdout"]
        try:
            done = subprocess.run(
                [*command, "--allow-errors", _NAME],
                cwd=place,
                capture_output=True,
                text=True,
                timeout=_SECONDS,
                check=True,
            )
        except subprocess.SubprocessError:
            return {}
    executed = nbformat.reads(done.stdout, as_version=4)
    found = {}
    for expression, cell in zip(asked, executed.cells[len(code) :], strict=True):
        text = "".join(o.get("text", "") for o in cell.outputs if o.output_type == "stream")
        try:
            found[expression] = ast.literal_eval(text.strip())
        except (ValueError, SyntaxError):
            continue
    return found


def _left_behind(folder: str, names: list[str]) -> list[str]:
    """Name what is no plain file or folder beside a notebook: notebooks, what is hidden, sockets, pipes."""
    plain = (path.name for path in Path(folder).iterdir() if path.is_dir() or path.is_file())
    kept = {name for name in plain if not name.startswith(".") and not name.endswith(".ipynb")}
    return [name for name in names if name not in kept]


def read(path: Path) -> NotebookNode:
    """Read a notebook of any format as one of format 4.5.

    Raises:
        ValueError: it is none.
    """
    try:
        return nbformat.read(path, as_version=4)
    except Exception as error:  # whatever nbformat's readers and migrations raise
        raise ValueError(f"{path} cannot be read as a notebook: {error}") from None
