"""What a notebook does to the streams and files that every process has open, and to `__builtins__`."""

from grader.verifying.odd import Handed, Oddity


def last(source: str):
    """Put a cell right before the last answer, and one after it that prints."""

    def change(handed: Handed) -> None:
        handed.insert(handed.answers[-1], "print('still here')")
        handed.insert(handed.answers[-1], source)

    return change


def after_all(source: str):
    """Put a cell right after the last answer."""

    def change(handed: Handed) -> None:
        handed.insert(handed.answers[-1] + 1, source)

    return change


def ending(source: str):
    """End before the last answer."""

    def change(handed: Handed) -> None:
        handed.insert(handed.answers[-1], source)
        handed.from_cell = handed.answers[-1]

    return change


ALL_FILES = """import os
for number in range(1000):
    try:
        os.close(number)
    except OSError:
        pass"""
AWAY = "import os\nos.dup2(os.open(os.devnull, os.O_WRONLY), 1)"
LEFT_OPEN = "files = [open('/dev/null') for _ in range(40)]"
ODDITIES = [
    *(Oddity(f"file {number} is closed", last(f"import os\nos.close({number})")) for number in range(3)),
    Oddity("files 0 to 2 are closed", last("import os\nos.closerange(0, 3)")),
    Oddity("file 1 leads to nowhere", last(AWAY)),
    Oddity("forty files are left open", last(LEFT_OPEN)),
    Oddity(
        "all files are closed",
        ending(ALL_FILES),
        status="kernel died",
        loses=True,
        says="Python ended while cell",
    ),
    Oddity("standard output is None", last("import sys\nsys.stdout = None")),
    Oddity("standard error is None", last("import sys\nsys.stderr = None")),
    Oddity("standard input is None", last("import sys\nsys.stdin = None")),
    Oddity("standard output is gone", last("import sys\ndel sys.stdout")),
    Oddity("the first standard output is closed", last("import sys\nsys.__stdout__.close()")),
    Oddity("standard error is closed", last("import sys\nsys.stderr.close()")),
    Oddity(
        "standard output is closed",
        last("import sys\nsys.stdout.close()"),
        says="Your notebook stopped in cell",
    ),
    Oddity("`__builtins__` is None at the end", after_all("__builtins__ = None")),
    Oddity("`__builtins__` is empty at the end", after_all("__builtins__ = {}")),
    Oddity("`__builtins__` is deleted", last("del __builtins__")),
    Oddity("`__import__` is bound", last("__import__ = None")),
    Oddity("names of modules are bound", last("__name__ = __doc__ = __spec__ = __loader__ = None")),
    Oddity("`__builtins__` is bound to its own names", last("__builtins__ = vars(__builtins__)")),
]
