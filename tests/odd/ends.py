"""Notebooks that end before their last cell."""

from grader.verifying.odd import Change, Handed, Oddity


def at_once(source: str) -> Change:
    """End after the imports."""

    def change(handed: Handed) -> None:
        handed.insert(handed.given[0] + 1, source)
        handed.from_cell = handed.given[0] + 1

    return change


def late(source: str) -> Change:
    """End before the last answer."""

    def change(handed: Handed) -> None:
        handed.insert(handed.answers[-1], source)
        handed.from_cell = handed.answers[-1]

    return change


def after_all(source: str) -> Change:
    def change(handed: Handed) -> None:
        handed.insert(len(handed.cells), source)

    return change


def _not_stopping(source: str) -> Change:
    def change(handed: Handed) -> None:
        handed.insert(handed.answers[-1], source)

    return change


def ended(source: str) -> str:
    return f"(`{source}`). Nothing after it could run."


ODDITIES = [
    Oddity(
        "`exit()` at once",
        at_once("exit()"),
        status="kernel died",
        loses=True,
        says="Your notebook ended Python in cell 2 (`exit()`)",
    ),
    Oddity(
        "`exit` before the last answer",
        late("exit"),
        status="kernel died",
        loses=True,
        says="Your notebook ended Python in cell",
    ),
    Oddity(
        "`quit()` before the last answer",
        late("quit()"),
        status="kernel died",
        loses=True,
        says="Your notebook ended Python in cell",
    ),
    Oddity(
        "`exit()` at the end",
        after_all("exit()"),
        status="kernel died",
        says="Your notebook ended Python in cell",
    ),
    Oddity("`sys.exit()`", _not_stopping("import sys\nsys.exit()"), says="Your notebook stopped in cell"),
    Oddity(
        "`os._exit`",
        late("import os\nos._exit(0)"),
        status="kernel died",
        loses=True,
        says="Python ended while cell",
    ),
    Oddity(
        "a crash",
        late("import ctypes\nctypes.string_at(0)"),
        status="kernel died",
        loses=True,
        says="Python ended while cell",
    ),
    Oddity(
        "a signal a moment later",
        late("import os, threading\nthreading.Timer(0.1, os._exit, [0]).start()\nimport time; time.sleep(1)"),
        status="kernel died",
        loses=True,
        says="Python ended while cell",
    ),
    Oddity("an error in a scratch cell", _not_stopping("1 / 0"), says="Your notebook stopped in cell"),
    Oddity(
        "a scratch cell that does not parse", _not_stopping("x = = 2"), says="Your notebook stopped in cell"
    ),
    Oddity("a name that is missing", _not_stopping("no_such_name + 1"), says="Your notebook stopped in cell"),
]
