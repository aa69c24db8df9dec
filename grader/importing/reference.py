"""Runs an instructor's notebook for the values that its `### AUTOTEST` lines stand for."""

import ast
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

import nbformat
from jupyter_client import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

_SECONDS = 120


def values(cells: Iterable[NotebookNode], expressions: Iterable[str], folder: Path) -> dict[str, object]:
    """Work out expressions after the code cells of a notebook; what is no literal is left out."""
    asked = list(dict.fromkeys(expressions))
    if not asked:
        return {}
    code = [new_code_cell(cell.source) for cell in cells if cell.cell_type == "code"]
    run = new_notebook(cells=[*code, *(new_code_cell(f"print(repr({one}))") for one in asked)])
    with tempfile.TemporaryDirectory() as away:  # what the notebook writes does not land in the original
        place = Path(away, "there")
        shutil.copytree(folder, place, ignore=shutil.ignore_patterns("*.ipynb", ".*"))
        manager = AsyncKernelManager(transport="ipc", ip=f"{away}/kernel")
        there = {"metadata": {"path": str(place)}}
        client = NotebookClient(run, km=manager, timeout=_SECONDS, allow_errors=True, resources=there)
        try:
            client.execute()
        except (CellExecutionError, RuntimeError, TimeoutError):
            return {}
    found = {}
    for expression, cell in zip(asked, run.cells[len(code) :], strict=True):
        text = "".join(o.get("text", "") for o in cell.outputs if o.output_type == "stream")
        try:
            found[expression] = ast.literal_eval(text.strip())
        except (ValueError, SyntaxError):
            continue
    return found


def read(path: Path) -> NotebookNode:
    """Read a notebook of any format as one of format 4.5.

    Raises:
        ValueError: it is none.
    """
    try:
        return nbformat.read(path, as_version=4)
    except Exception as error:  # whatever nbformat's readers and migrations raise
        raise ValueError(f"{path} cannot be read as a notebook: {error}") from None
