"""Says which mode that a cell left on a later one may have stopped at."""

import json
import re
from dataclasses import dataclass
from typing import Any

from grader.beside.answering import Reply
from grader.marking.judging.stopped import Place

MODES = "__import__('grader.beside.answering', fromlist=['_']).modes()"
_LONGEST = 2000  # of what a student's process says that is looked at


@dataclass(frozen=True)
class _Mode:
    """A mode as a sentence says it, what sets it, and what errors say that come of it."""

    words: str
    call: str
    error: str


_KNOWN = {
    "warnings": _Mode("Warnings were still errors", r"simplefilter|filterwarnings", r"\w*Warning\b"),
    "seterr": _Mode("NumPy still raised instead of warning", r"seterr", r"FloatingPointError\b"),
    "dtype": _Mode(
        "The default dtype was still another one",
        r"set_default_(dtype|tensor_type)",
        r".*([dD]ouble|dtype|Half|BFloat)",
    ),
    "grad": _Mode(
        "Gradients were still switched off", r"set_grad_enabled|no_grad", r".*(require.? grad|grad_fn)"
    ),
    "inference": _Mode(
        "Inference mode was still on", r"inference_mode", r".*([iI]nference|require.? grad|grad_fn)"
    ),
    "device": _Mode("The default device was still another one", r"set_default_device", r".*(device|meta)"),
    "anomaly": _Mode(
        "Anomalies were still looked for", r"set_detect_anomaly|detect_anomaly", r".*nan values"
    ),
    "deterministic": _Mode(
        "Only deterministic algorithms were still allowed", r"use_deterministic", r".*deterministic"
    ),
}


class LeftOn:
    """The modes that are on, with the cell after which each was on first."""

    def __init__(self) -> None:
        self._by: dict[str, Place] = {}

    def note(self, reply: dict[str, Any], place: Place) -> None:
        """Take down what a reply says of the modes after a cell, as far as it can be read."""
        try:
            said = json.loads(reply["user_expressions"]["modes"]["data"][Reply.mime][:_LONGEST])
            self._by = {name: self._by.get(name, place) for name in _KNOWN if name in said}
        except (KeyError, TypeError, ValueError, RecursionError):
            return  # whatever it is, it is only for a sentence

    def sentence(self, reply: dict[str, Any]) -> str:
        """Name a mode that can have stopped a cell with such a reply, and who left it on; or nothing."""
        error = ": ".join(str(reply.get(key, ""))[:_LONGEST] for key in ("ename", "evalue"))
        for name, place in self._by.items():
            mode = _KNOWN[name]
            if re.match(mode.error, error, re.DOTALL):
                return f"{mode.words} there, since {place.named(place.line(mode.call))}."
        return ""
