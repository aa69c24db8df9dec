"""Evaluates asked code beside the student's answer, inside the process that runs the student's code.

Whatever happens here is the student's word: the marker doubts the reply. Requests are answered in a
fork, so that nothing they change, print or break reaches the notebook or the next graded cell.
"""

import ast
import base64
import builtins
import contextlib
import json
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from grader.beside import coarse, put_away, wire
from grader.beside.forks import Item, Way, answer_apart, finish
from grader.beside.modes import left_on, put_back
from grader.beside.replay import BUILTINS
from grader.beside.reviving import revived

Namespace = dict[str, Any]
Apart = Callable[[str, Sequence[Item], int, Way], list[str]]
_ASKED = "<asked>"


class Reply:
    """Carries the answer through Jupyter's `user_expressions` as a MIME bundle of its own."""

    mime = "application/vnd.grader.answer"

    def __init__(self, text: str) -> None:
        self.text = text

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        return {self.mime: self.text}


def reply(request: str) -> Reply:
    """Answer a request of many items; called by the marker through `user_expressions`."""
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    assert shell is not None
    cell_of_file = shell.compile._filename_map  # compiled file name -> execution count
    return Reply(answer_all(shell.user_ns, cell_of_file, json.loads(request), apart=answer_apart))


def told(expressions: dict[str, str]) -> dict[str, Any]:
    """Evaluate what the marker sends as `user_expressions`, where no name is the notebook's to bind."""
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    assert shell is not None
    found = {}
    for name, text in expressions.items():
        try:
            found[name] = shell._format_user_obj(eval(text, {"__builtins__": builtins}))
        except BaseException:
            found[name] = shell._user_obj_error()
    return found


def done() -> None:
    """End what a graded cell's requests were answered in; called by the marker after each."""
    finish()


def modes() -> Reply:
    """Name the modes that are on; called by the marker after each cell."""
    return Reply(json.dumps(left_on()))


def place(files: dict[str, str]) -> None:
    """Write a notebook's own files (path -> base64) into the working directory."""
    for name, data in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(data))


def answer_all(
    namespace: Namespace, cell_of_file: dict[str, int], asked: dict[str, Any], apart: Apart
) -> str:
    """Answer each item of `asked` as one JSON list.

    Args:
        namespace: the student's names.
        cell_of_file: compiled file name -> execution count.
        asked: `asker`, `items`, `limit` in bytes, and what is put `away`: None, or `packages`, `names` and
            `first`, Python that does the rest.
        apart: what evaluates the items away from the notebook.
    """
    away = asked["away"]

    def evaluate(item: Item, limit: int) -> str:
        return _answer(namespace, cell_of_file, item, limit)

    def make_ready() -> None:
        if any(coarse.__name__ in item["code"] for item in asked["items"]):
            coarse.make_ready()
        else:
            coarse.not_ready()
        if away is not None:
            put_away.make_ready(away["packages"])

    def prepare() -> None:
        namespace["__builtins__"] = builtins  # the notebook may have bound that name to anything
        _show_nothing()
        put_back()
        if away is not None:
            _run(away["first"], dict(namespace))
            put_away.put_away(away["packages"], away["names"], namespace)

    way = Way(evaluate, make_ready, prepare)
    asker = json.dumps([asked["asker"], away])
    return "[" + ",".join(apart(asker, asked["items"], asked["limit"], way)) + "]"


def _show_nothing() -> None:
    """Let nothing that asked code displays be drawn: nobody sees it, and figures take long."""
    from IPython.core.getipython import get_ipython

    shell = get_ipython()
    if shell is not None:
        shell.display_formatter.active_types = ["text/plain"]


def in_place(_: str, items: Sequence[Item], limit: int, way: Way) -> list[str]:
    """Evaluate in this very process, where nothing is put away: the unprotected way, outside the marker."""
    return [way.evaluate(item, limit) for item in items]


def _answer(namespace: Namespace, cell_of_file: dict[str, int], item: dict[str, Any], limit: int) -> str:
    try:
        with _bound(namespace, wire.load(item["setting"], build=revived)):
            scratch = namespace | BUILTINS | wire.load(item["given"], build=revived)
            return '{"value":' + wire.dump(_run(item["code"], scratch), limit) + "}"
    except wire.Malformed as error:
        return json.dumps({"error": {"type": "TooLarge", "message": str(error), "name": None, "where": None}})
    except BaseException as error:
        return json.dumps({"error": _describe(error, cell_of_file)})


@contextlib.contextmanager
def _bound(namespace: Namespace, setting: Namespace) -> Iterator[None]:
    """Put `setting` into the student's own globals and take it out again."""
    missing = object()
    before = {name: namespace.get(name, missing) for name in setting}
    namespace.update(setting)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is missing:
                namespace.pop(name, None)
            else:
                namespace[name] = value


def _run(code: str, scratch: Namespace) -> Any:
    tree = ast.parse(code)
    *statements, last = tree.body
    if not isinstance(last, ast.Expr):
        raise SyntaxError("the last line of asked code must be an expression")
    exec(compile(ast.Module(statements, []), _ASKED, "exec"), scratch)
    return eval(compile(ast.Expression(last.value), _ASKED, "eval"), scratch)


def _describe(error: BaseException, cell_of_file: dict[str, int]) -> dict[str, Any]:
    return {
        "type": type(error).__name__,
        "message": wire.clean_text(error, 500),
        "name": getattr(error, "name", None) if isinstance(error, NameError) else None,
        "where": _last_line_in_a_cell(error.__traceback__, cell_of_file),
    }


def _last_line_in_a_cell(trace: TracebackType | None, cell_of_file: dict[str, int]) -> tuple[int, int] | None:
    """Find (execution count, line) of the innermost frame that is in one of the notebook's cells."""
    where = None
    for frame, line in traceback.walk_tb(trace):
        count = cell_of_file.get(frame.f_code.co_filename)
        if count is not None:
            where = (count, line)
    return where
