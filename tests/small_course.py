"""A notebook of two questions, with one cell of every role, for tests of what happens to notebooks."""

import json
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}

RELU = '''class ReLU:
    """max(0, z)"""

    def forward(self, Z):
        ### BEGIN SOLUTION
        return Z * (Z > 0)
        ### END SOLUTION'''

MEAN = '''def mean(values):
    """The mean of some numbers."""
    ### BEGIN SOLUTION
    return sum(values) / len(values)
    ### END SOLUTION'''

ANSWERS = {
    "relu": "class ReLU:\n    def forward(self, Z):\n        return Z * (Z > 0)",
    "mean": "def mean(values):\n    return sum(values) / len(values)",
    "why": "Because a straight line through a straight line is a straight line.",
}


def source() -> NotebookNode:
    """Make the notebook as an author writes it."""
    return new_notebook(
        metadata={"kernelspec": KERNEL},
        cells=[
            new_markdown_cell("# Two questions", id="intro"),
            new_code_cell("import math", id="imports"),
            _cell("relu", RELU, solution=True),
            _cell("check-relu", "assert ReLU().forward(1.0) == 1.0, 'look at z > 0'", locked=True),
            _cell("test-relu-forward", _hidden(2, "SECRET_RELU = 1"), grade=True, points=2),
            new_markdown_cell("## The mean", id="mean-text"),
            _cell("mean", MEAN, solution=True),
            _cell("test-mean", _hidden(1, "SECRET_MEAN = 2"), grade=True, points=1),
            new_code_cell("mean([1, 2, 3])", id="playground"),
            _cell("why", "The model answer.", "markdown", grade=True, solution=True, points=3),
            _cell("organisation", _TASK, "markdown", task=True, points=4),
        ],
    )


_TASK = "Is it tidy?\n=== BEGIN MARK SCHEME ===\nNames: 2. Comments: 2.\n=== END MARK SCHEME ==="


def _hidden(marks: int, body: str) -> str:
    unit = "mark" if marks == 1 else "marks"
    return (
        f"# {marks} {unit}. The tests are hidden and run when your work is graded.\n"
        f"### BEGIN HIDDEN TESTS\nfrom grader import score\n{body}\nscore()\n### END HIDDEN TESTS"
    )


def _cell(name: str, text: str, kind: str = "code", **flags: Any) -> NotebookNode:
    locked = bool(flags.pop("locked", not flags.get("solution")))
    meta = {"schema_version": 3, "grade_id": name, "locked": locked, "grade": False, "solution": False}
    make = new_code_cell if kind == "code" else new_markdown_cell
    return make(text, id=name, metadata={"nbgrader": {**meta, "task": False, **flags}})


def raw_text(notebook: NotebookNode) -> str:
    """Write a notebook that need not be a valid one."""
    return json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
