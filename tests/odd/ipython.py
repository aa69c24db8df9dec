"""What only IPython understands, in answers and around them."""

from collections.abc import Callable

from grader.verifying.odd import CannotHappen, Change, Handed, Oddity


def answers(write: Callable[[str], str]) -> Change:
    """Rewrite every answer."""

    def change(handed: Handed) -> None:
        for place in handed.answers:
            handed.write(place, write(handed.source(place)))

    return change


def top(line: str) -> Change:
    return answers(lambda source: f"{line}\n{source}")


def end(line: str) -> Change:
    return answers(lambda source: f"{source.rstrip()}\n{line}\n")


def given(line: str) -> Change:
    """Put a line at the top of the imports."""

    def change(handed: Handed) -> None:
        handed.write(handed.given[0], f"{line}\n{handed.source(handed.given[0])}")

    return change


def own(source: str) -> Change:
    def change(handed: Handed) -> None:
        handed.insert(handed.given[0] + 1, source)

    return change


def _prompts(source: str) -> str:
    if '"""' in source:
        return source
    first, *others = source.rstrip().split("\n")
    return "\n".join([f"In [5]: {first}", *(f"   ...: {line}" for line in others)])


def _doctests(source: str) -> str:
    if '"""' in source:
        return source
    first, *others = source.rstrip().split("\n")
    return "\n".join([f">>> {first}", *(f"... {line}" for line in others)])


def _comment_above_magic(handed: Handed) -> None:
    handed.insert(handed.given[0] + 1, "# how long does it take?\n%%time\nsum(range(9))")


def _used_variable(handed: Handed) -> None:
    handed.insert(handed.given[0] + 1, "folder = !pwd\nprint(folder)")


def _writefile(handed: Handed) -> None:
    handed.insert(handed.given[0] + 1, "%%writefile mine_here.py\nvalue = 3\n")
    handed.insert(handed.given[0] + 2, "import mine_here\nassert mine_here.value == 3")


def _only_one(handed: Handed) -> None:
    if len(handed.answers) < 2:
        raise CannotHappen
    handed.write(handed.answers[0], "%%capture shown\n" + handed.source(handed.answers[0]))


def own_cells(*sources: str) -> Change:
    def change(handed: Handed) -> None:
        for source in reversed(sources):
            handed.insert(handed.given[0] + 1, source)

    return change


def _reset_first(handed: Handed) -> None:
    handed.insert(handed.given[0], "%reset -f")


def stopped(cell: int, line: str, why: str) -> str:
    return f"Your notebook stopped in cell {cell} (`{line}`): {why}"


SILENT = """class StopExecution(Exception):
    def _render_traceback_(self):
        return []


raise StopExecution"""
HANDLER = """def mine(shell, kind, value, trace, tb_offset=None):
    print("oops")


get_ipython().set_custom_exc((Exception,), mine)"""
SHELL = "from IPython.core.interactiveshell import InteractiveShell as I\nI.ast_node_interactivity = 'all'"
FAILS = "def fail():\n    return 1 / 0\n\n\nfail()"
STOPPED = "Your notebook stopped in cell 2 (`%%time`): %%time must be the first line of its cell"
ODDITIES = [
    Oddity("`%%time` above every answer", top("%%time")),
    Oddity("`%%capture` above every answer", top("%%capture")),
    Oddity("`%%capture` above one answer", _only_one),
    Oddity("`%%time` and an empty line above every answer", top("%%time\n")),
    Oddity("`%matplotlib inline` in every answer", top("%matplotlib inline")),
    Oddity("`!pip install` in every answer", top("!pip install seaborn"), seconds=30),
    Oddity("`%pip install` in the imports", given("%pip install numpy"), seconds=10),
    Oddity("`%load_ext autoreload` in the imports", given("%load_ext autoreload\n%autoreload 2")),
    Oddity("`%config` in the imports", given("%config InlineBackend.figure_format = 'retina'")),
    Oddity("a question about a name at the end of every answer", end("print?")),
    Oddity("`%timeit` at the end of every answer", end("%timeit -n1 -r1 1 + 1")),
    Oddity("prompts of IPython in answers", answers(_prompts)),
    Oddity("prompts of Python in answers", answers(_doctests)),
    Oddity("the output of a shell in a variable", _used_variable),
    Oddity("`%%writefile` and an import of it", _writefile),
    Oddity("`%%html`", own("%%html\n<b>bold</b>")),
    Oddity("`%%bash`", own("%%bash\necho 1")),
    Oddity("`%whos` and `%history`", own("%whos\n%history -n")),
    Oddity("a comment above `%%time`", _comment_above_magic, says=STOPPED),
    Oddity("`await` at the end of every answer", end("import asyncio\nawait asyncio.sleep(0)")),
    Oddity("`from __future__` above every answer", top("from __future__ import annotations")),
    Oddity("every expression is shown", own(SHELL)),
    Oddity(
        "tracebacks without arrows",
        own_cells("%xmode Plain", FAILS),
        says=stopped(3, "fail()", "ZeroDivisionError: division by zero."),
    ),
    Oddity(
        "tracebacks of one line",
        own_cells("%xmode Minimal", FAILS),
        says=stopped(3, "def fail():", "ZeroDivisionError: division by zero."),
    ),
    Oddity(
        "an end without a traceback",
        own(SILENT),
        says=stopped(2, "class StopExecution(Exception):", "StopExecution."),
    ),
    Oddity(
        "errors are handled by a function",
        own_cells(HANDLER, "1 / 0"),
        says=stopped(3, "1 / 0", "ZeroDivisionError: division by zero."),
    ),
    Oddity("a cell that is skipped", own("%%script false --no-raise-error\n1 / 0")),
    Oddity(
        "a space that is none",
        own("x =\u00a01"),
        says=stopped(2, "x =1", "SyntaxError: invalid non-printable character U+00A0 (line 1)."),
    ),
    Oddity("magics as a script has them", top("get_ipython().run_line_magic('precision', '3')")),
    Oddity("shell lines as a script has them", own("get_ipython().system('echo 1')")),
    Oddity("other languages", own_cells("%%javascript\nalert(1)", "%%latex\n$x$", "%%markdown\n*x*")),
    Oddity("`%reset` at the start", _reset_first),
    Oddity("forms of Colab", top("#@title My answer { run: 'auto' }\nrate = 0.1 #@param {type: 'number'}")),
    Oddity(
        "a cell magic of Colab",
        own("%%shell\necho 1"),
        says=stopped(2, "%%shell", "UsageError: Cell magic `%%shell` not found."),
    ),
    Oddity(
        "a line magic of Colab",
        own("%tensorflow_version 2.x"),
        says=stopped(2, "%tensorflow_version 2.x", "UsageError: Line magic function"),
    ),
]
