"""Do hidden tests give the same marks outside the marker, in an instructor's own kernel?"""

import shutil

import nbformat
from classroom import ROOT
from nbclient import NotebookClient

from grader.marking.rebuilding.cells import Role, role

FOLDER = ROOT / "source" / "numpy_backprop"


def test_a_source_notebook_gives_its_own_answers_full_marks(tmp_path):
    for path in FOLDER.glob("*.py"):
        shutil.copy(path, tmp_path)
    shutil.copy(FOLDER / "layers.ipynb", tmp_path)
    notebook = nbformat.read(tmp_path / "layers.ipynb", as_version=4)
    where = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(notebook, resources=where, kernel_name="python3").execute()
    graded = [cell for cell in notebook.cells if role(cell) is Role.GRADED]
    marks = {cell.id: float(cell.outputs[-1].data["text/plain"]) for cell in graded}
    assert len(marks) > 5
    assert marks == {cell.id: cell.metadata.nbgrader.points for cell in graded}
