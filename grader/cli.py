"""The way into the command line: a Python that imports nothing from where it was started.

Nothing but what Python itself has loaded by now may be imported above: `json.py` or `nbformat.py` of a
student's folder would run outside the sandbox, with that folder in PYTHONPATH or `python -m` started in it.
"""

import os
import sys


def main() -> None:
    """Run `course` in a Python that looks neither at PYTHON... variables nor at the current folder."""
    if not (sys.flags.ignore_environment and sys.flags.safe_path):
        os.execv(sys.executable, [sys.executable, "-E", "-P", "-m", "grader.cli", *sys.argv[1:]])
    from grader.commands.app import run

    run()


if __name__ == "__main__":
    main()
