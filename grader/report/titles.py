"""Finds the titles of a notebook and of its questions in the course's own text cells."""

import re
from collections import Counter
from collections.abc import Sequence

from nbformat import NotebookNode

from grader.report.prose import without_mark_scheme
from grader.report.questions import Question

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(\S.*)$", re.MULTILINE)
_MARKUP = re.compile(r"[*`$]|^#+|#+$|\[(?=[^]]*\]\()|(?<=\])\([^)]*\)|\](?=\()")
_STATED_MARKS = re.compile(r"\s*\([^()]*\bmarks?\b[^()]*\)\s*$")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_LIMIT = 90
_SEARCHED = 10_000  # characters of a text cell, which may be the student's, searched for headings


def headings(cell: NotebookNode) -> list[str]:
    """List the headings of a text cell as plain text; what they state about marks is left out."""
    text = without_mark_scheme(_FENCED.sub("", cell.source[:_SEARCHED]))
    found = (_MARKUP.sub("", line[: 4 * _LIMIT].strip()).strip() for line in _HEADING.findall(text))
    titles = (_STATED_MARKS.sub("", title) for title in found)
    return [f"{t[:_LIMIT]}…" if len(t) > _LIMIT else t for t in titles if t]


def tell_apart(found: Sequence[Question]) -> None:
    """Give every question a title of its own."""
    times = Counter(question.title for question in found if question.grade_id)
    for question in found:
        words = question.grade_id.replace("-", " ").replace("_", " ")
        if not question.title:
            question.title = words or "Your own cells"
        elif question.grade_id and times[question.title] > 1:
            question.title = f"{question.title} ({words})"
