"""Collects what a student's cell shows; the messages come from code that may be hostile."""

import json
from typing import Any

import nbformat.v4
from nbformat import NotebookNode

from grader.marking.judging.outputs import kept


class CellOutputs:
    """The outputs of one cell, cut while they arrive.

    Attributes:
        room: bytes that are left.
        size: bytes so far.
        found: the outputs, as a notebook has them.
    """

    def __init__(self, limit: int) -> None:
        self.room, self.size = limit, 0
        self.found: list[NotebookNode] = []

    def add(self, message: dict[str, Any]) -> None:
        """Take what a message of the process shows, if it is an output at all."""
        kind, content = message.get("msg_type"), message["content"]
        if kind == "clear_output":
            self.found.clear()
        if kind not in ("stream", "display_data", "execute_result", "error") or self.room <= 0:
            return
        length = len(json.dumps(content, default=str))
        self.room -= length
        if self.room > 0:
            self.size += length
        else:
            self.found.append(
                _stream("stderr", "\n[The output of this cell was cut here: it is too long.]\n")
            )
            return
        try:
            node = _node(kind, content)
        except (KeyError, TypeError, ValueError, AttributeError):
            return
        last = self.found[-1] if self.found else None
        if kind == "stream" and last and last.output_type == "stream" and last.name == node.name:
            last.text += node.text
        else:
            self.found.append(node)

    def add_error(self, name: str, text: str) -> None:
        """Add an error of the marker's."""
        self.found.append(nbformat.v4.new_output("error", ename=name, evalue=text, traceback=[text]))


def _stream(name: str, text: str) -> NotebookNode:
    return nbformat.v4.new_output("stream", name=name, text=text)


def _node(kind: str, content: dict[str, Any]) -> NotebookNode:
    """Copy the fields that an output of this kind has, and nothing else."""
    if kind == "stream":
        name = "stderr" if content["name"] == "stderr" else "stdout"
        return _stream(name, _text(content["text"]))
    if kind == "error":
        trace = [_text(line) for line in list(content["traceback"])[:200]]
        return nbformat.v4.new_output(
            "error", ename=_text(content["ename"]), evalue=_text(content["evalue"]), traceback=trace
        )
    return nbformat.v4.new_output(kind, data={mime: _text(v) for mime, v in kept(content["data"]).items()})


def _text(value: object) -> str:
    """Keep text as it is, with its control codes (colours), but storable."""
    if not isinstance(value, str):
        raise TypeError("not text")
    return value.encode("utf-8", "replace").decode("utf-8")
