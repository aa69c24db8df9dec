"""The processor seconds that a student's cells take by themselves: `python -m benchmarks.plain NOTEBOOK`.

They run in IPython, with figures drawn as a notebook draws them, in a fork of a process that has imported
what they import: no marker, no sandbox, no kernel's messages, no test.
"""

import io
import os
import resource
import statistics
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import nbformat
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from grader.beside.warming import warm_up
from grader.marking.judging.part import when_graded
from grader.marking.judging.warmth import student_modules
from grader.marking.rebuilding.cells import Role, role

REPEATS = 3


class _Shell(InteractiveShell):
    def enable_gui(self, gui: str | None = None) -> None:
        """Open no window: figures become pictures, as in a notebook."""


def main(path: Path) -> None:
    """Print the median of some runs."""
    notebook = nbformat.read(path, as_version=4)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code" and role(cell) is not Role.GRADED]
    sources = [text for cell in cells for text in (cell.source, when_graded(cell)) if text]
    os.chdir(path.parent)
    sys.path.insert(0, str(path.parent))
    warm_up(
        student_modules(notebook, {file.stem: file.read_text("utf-8") for file in path.parent.glob("*.py")})
    )
    shell = _Shell.instance()
    shell.enable_matplotlib("inline")
    print(statistics.median(_in_a_fork(shell, sources) for _ in range(REPEATS)))


def _in_a_fork(shell: InteractiveShell, sources: list[str]) -> float:
    before = _of_children()
    child = os.fork()
    if child == 0:
        with capture_output(), redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            right = all(shell.run_cell(source).success for source in sources)
        os._exit(not right)
    _, status = os.waitpid(child, 0)
    if status:
        sys.exit("the cells of the reference do not run by themselves")
    return _of_children() - before


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
