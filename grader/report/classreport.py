"""Makes the class page of an assignment, for instructors: who has what, what went wrong, what is hard."""

import base64
import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from statistics import mean, median

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from nbgrader.api import Gradebook

from grader.kernels.limits import MIB, Limits
from grader.marking.judging.outcome import Status
from grader.marking.recording.files import write_whole
from grader.marking.recording.roster import ROSTER, Enrolled, read_roster
from grader.policies.deductions import Policies
from grader.report.classpage.entries import Entry, read
from grader.report.classpage.items import binned, items, step
from grader.report.classpage.misconceptions import counted
from grader.report.classpage.pseudonyms import Naming, anonymous
from grader.report.classpage.students import students
from grader.report.pages import report_path
from grader.report.texts import POLICY, TEMPLATES, harmless, prepare, share

_SCRIPT = (TEMPLATES / "class" / "table.js").read_text("utf-8")
_HASH = base64.b64encode(hashlib.sha256(_SCRIPT.encode()).digest()).decode()
_FIRST = 20  # of those who need help, who are shown at once
_MANY = 24  # questions, from which on the cells of a printed table are small
Limited = tuple[str, str, int]  # what is limited, how, and how many notebooks went beyond


def write(
    gradebook: Gradebook,
    assignment: str,
    root: Path,
    policies: Policies | None = None,
    *,
    limits: Limits | None = None,
    naming: Naming | None = None,
) -> Path:
    """Write the class page to report/ in the course folder `root` and say where.

    Args:
        gradebook: nbgrader's.
        assignment: what it is about.
        root: the course folder; its roster, if there is one, tells names and sections.
        policies: what the course takes off.
        limits: what a submission may use, to be shown.
        naming: gives each student another name, for a page to be shown to others.
    """
    roster = read_roster(root / ROSTER)
    entries = read(gradebook, assignment, root, policies)
    path = report_path(root, assignment)
    if naming is not None:
        entries, roster = anonymous(entries, naming), {}
        path = path.with_name(f"{path.stem}-anonymous{path.suffix}")
    page = render(assignment, entries, roster=roster, limits=limits, nameless=naming is not None)
    return write_whole(path, page)


def render(
    assignment: str,
    found: Sequence[Entry],
    *,
    roster: Mapping[str, Enrolled] | None = None,
    limits: Limits | None = None,
    nameless: bool = False,
) -> str:
    """Make the class page; the same entries give the same text."""
    rows = students(found, roster)
    present = [row for row in rows if row.handed_in]
    totals = [row.total for row in present]
    best = max((sum(one.marks.max_score for one in row.entries) for row in rows), default=0.0)
    questions = items([row.entries for row in present])
    needy = sorted((row for row in present if row.reasons), key=lambda row: (row.share, row.student))
    notebooks = sorted({one.marks.notebook for one in found})
    missed = ((one.marks.student, one.marks.notebook, what) for one in found for what in one.missed)
    page = {
        "assignment": assignment,
        "nameless": nameless,
        "notebooks": notebooks,
        "sections": sorted({row.section for row in rows if row.section}),
        "rows": rows,
        "links": {row.student: row.link for row in rows},
        "present": present,
        "best": best,
        "mean": mean(totals) if totals else 0.0,
        "median": median(totals) if totals else 0.0,
        "totals": binned(share(total, best) / 100 for total in totals),
        "items": questions,
        "many": len(questions) > _MANY,
        "needy": needy,
        "first": _FIRST,
        "misconceptions": counted(missed, verbatim=not nameless),
        "statuses": _statuses(found, notebooks),
        "limited": _limited(found, limits),
    }
    policy = Markup("{}; script-src 'sha256-{}'").format(Markup(POLICY), Markup(_HASH))
    template = _environment().get_template("class/index.html.j2")
    return harmless(template.render(page=page, policy=policy, script=Markup(_SCRIPT), step=step))


def _statuses(found: Sequence[Entry], notebooks: Sequence[str]) -> list[tuple[str, list[int], int]]:
    """Count each status in each notebook, and how many wait for a person's marks."""
    times = Counter((one.marks.notebook, str(one.status)) for one in found)
    times.update((one.marks.notebook, "to mark by hand") for one in found if one.to_mark)
    names = [*dict.fromkeys([str(status) for status in Status]), "to mark by hand"]
    rows = [(name, [times[notebook, name] for notebook in notebooks]) for name in names]
    return [(name, numbers, sum(numbers)) for name, numbers in rows if any(numbers)]


def _limited(found: Sequence[Entry], limits: Limits | None) -> list[Limited]:
    """Say what a submission may use, and how many were stopped for using more."""
    if limits is None:
        return []
    times = Counter(one.status for one in found)
    seconds = f"{limits.cell_seconds:g} s a cell, {limits.submission_seconds:g} s a notebook"
    memory = f"{limits.memory // MIB} MiB"
    processes = sum(any("processes" in note for note in one.notes) for one in found)
    return [
        ("time", seconds, times[Status.TIMED_OUT]),
        ("memory", memory, times[Status.OUT_OF_MEMORY]),
        ("processes and threads", str(limits.processes), processes),
    ]


@cache
def _environment() -> Environment:
    return prepare(Environment(loader=FileSystemLoader(TEMPLATES)))
