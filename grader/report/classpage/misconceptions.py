"""Counts misconceptions by the mistake that was recognised, whatever its numbers.

A mistake that a hidden test knows has an id of its own, the key of `mistakes=`. Any other is known by what
was said of it, without the values that differ from one student to the next.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_VALUES = "…"
_QUOTED = re.compile(r"""(?<!\w)(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*[^\w.`][^`\n]*`)(?!\w)|“[^”\n]*”""")
_NUMBER = re.compile(r"(?<![\w.])[-+\u2212]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?(?!\w)")
_SEVERAL = re.compile(r"[(\[]?…(?:[,;\s]*…)*,?[)\]]?")
_MOST_ANSWERS = 6  # different ones that are shown of one misconception


@dataclass(frozen=True)
class Missed:
    """A check that failed: the mistake that it stands for, what was said, and the answer."""

    question: str
    title: str
    mistake: str
    known: bool  # as a key of `mistakes=`; else `mistake` is the sentence without its values
    said: str
    code: str = ""


@dataclass(frozen=True)
class Answer:
    """A text that several students may have handed in."""

    code: str
    students: list[str]


@dataclass(frozen=True)
class Misconception:
    """What several students got wrong in the same way; `id` is the same for other shapes and terms.

    `places` are the questions, as (title, notebook).
    """

    id: str
    places: list[tuple[str, str]]
    text: str
    known: bool
    students: list[str]
    answers: list[Answer]
    more: int  # further answers, which are not shown


def identity(key: str, said: str) -> str:
    """Return what a mistake is counted by: its key, or what was said without numbers and quoted values."""
    return key or without_values(said)


def without_values(said: str) -> str:
    """Leave numbers, shapes, quoted values and quoted lines of code out of a sentence."""
    return _SEVERAL.sub(_VALUES, _NUMBER.sub(_VALUES, _QUOTED.sub(_VALUES, said)))


def counted(found: Iterable[tuple[str, str, Missed]], *, verbatim: bool = True) -> list[Misconception]:
    """Count (student, notebook, what was missed), most frequent first, each student once.

    A known mistake is one wherever it is made; what is known by a sentence alone is another in each question.
    `verbatim` shows what was said where all were told the same; else values are left out in any case.
    """
    groups: dict[tuple[str, str, str], list[tuple[str, str, Missed]]] = {}
    for student, notebook, missed in found:
        where = ("", "") if missed.known else (notebook, missed.question)
        groups.setdefault((*where, missed.mistake), []).append((student, notebook, missed))
    made = [_misconception(key, group, verbatim) for key, group in groups.items()]
    return sorted(made, key=lambda one: (-len(one.students), one.places, one.text))


def _misconception(
    key: tuple[str, str, str], group: list[tuple[str, str, Missed]], verbatim: bool
) -> Misconception:
    first, said = group[0][2], {missed.said for _, _, missed in group}
    text = key[-1] if first.known or not verbatim or len(said) > 1 else first.said
    by_code: dict[str, list[str]] = {}
    questions: dict[tuple[str, str], Counter[str]] = {}
    for student, notebook, missed in group:
        by_code.setdefault(missed.code, []).append(student)
        questions.setdefault((notebook, missed.question), Counter())[missed.title] += 1
    answers = [Answer(code, students) for code, students in by_code.items() if code]
    answers.sort(key=lambda one: (-len(one.students), one.code))
    places = sorted((titles.most_common(1)[0][0], notebook) for (notebook, _), titles in questions.items())
    return Misconception(
        id=hashlib.blake2s("\x1f".join(key).encode(), digest_size=3).hexdigest(),
        places=places,
        text=text,
        known=first.known,
        students=list(dict.fromkeys(student for student, _, _ in group)),
        answers=answers[:_MOST_ANSWERS],
        more=len(answers[_MOST_ANSWERS:]),
    )
