"""Evaluates asked code beside the student's answer, inside the process that runs the student's code.

Whatever happens here is the student's word: the marker doubts the reply. Each asked item runs in a
fork of its own, so that nothing it changes, prints or breaks reaches the next item or the notebook.
"""

import ast
import base64
import contextlib
import json
import math
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from grader.questions import wire

Namespace = dict[str, Any]
_ASKED = "<asked>"
_SLOW, _DIED = '{"slow":true}', '{"died":true}'
_AFTER_SLOW = 1.0  # seconds for each item that follows a slow one


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
    return Reply(answer_all(shell.user_ns, cell_of_file, json.loads(request), apart=_in_a_fork))


def place(files: dict[str, str]) -> None:
    """Write a notebook's own files (path -> base64) into the working directory."""
    for name, data in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(data))


def answer_all(
    namespace: Namespace,
    cell_of_file: dict[str, int],
    asked: dict[str, Any],
    apart: Callable[[Callable[[], str], float], str],
) -> str:
    """Answer each item of `asked` (`items` and `limit` in bytes) as one JSON list."""
    answers: list[str] = []
    left, most = asked["limit"], math.inf
    for item in asked["items"]:

        def evaluate(item: dict[str, Any] = item, limit: int = left) -> str:
            return _answer(namespace, cell_of_file, item, limit)

        answers.append(apart(evaluate, min(item["seconds"], most)))
        left = max(0, left - len(answers[-1]))
        if answers[-1] == _SLOW:
            most = _AFTER_SLOW
    return "[" + ",".join(answers) + "]"


def in_place(evaluate: Callable[[], str], _seconds: float) -> str:
    """Evaluate in this very process: the unprotected way, outside the marker."""
    return evaluate()


def _answer(namespace: Namespace, cell_of_file: dict[str, int], item: dict[str, Any], limit: int) -> str:
    try:
        with _bound(namespace, wire.load(item["setting"])):
            scratch = namespace | wire.load(item["given"])
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


def _in_a_fork(evaluate: Callable[[], str], seconds: float) -> str:
    """Evaluate in a fork and read its answer; a fork that is slow or dies is an answer as well."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _answer_and_exit(evaluate, reading, writing)
    os.close(writing)
    try:
        text = _read_until(reading, time.monotonic() + seconds)
    finally:
        os.close(reading)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    if text is None:
        return _SLOW
    return text or _DIED


def _answer_and_exit(evaluate: Callable[[], str], reading: int, writing: int) -> None:
    try:
        os.close(reading)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123
        data = memoryview(evaluate().encode())
        while data:
            data = data[os.write(writing, data) :]
    finally:
        os._exit(0)


def _read_until(reading: int, deadline: float) -> str | None:
    chunks: list[bytes] = []
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([reading], [], [], left)[0]:
            break
        chunk = os.read(reading, 2**20)
        if not chunk:
            return b"".join(chunks).decode("utf-8", "replace")
        chunks.append(chunk)
    return None
