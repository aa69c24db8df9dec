"""The policy of one assignment, as `nbgrader_config.py` writes it in one line."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from grader.policies.times import PolicyError, after

_EXAMPLES = (
    "10% a started day, at most 2 days",
    "20% within 24 hours",
    "hard deadline",
    "grace 15 minutes",
    "file Lastname_Firstname_Assgn2.ipynb",
    "5% for a wrong format",
    "extra credit NOTEBOOK/QUESTION",
)


@dataclass(frozen=True)
class Policy:
    """What holds for one assignment; by itself nothing is ever late.

    Attributes:
        percent: of the marks that were earned, for each unit of time that has begun.
        hours: of that unit; None is a day, until clocks show the due time again.
        most: units after which nothing counts any more; None is no such limit.
        grace: lateness that is forgiven. It does not move the due time.
        wrong_format: percent of the marks, where a person confirms it.
        files: names that may be handed in, with Lastname and Firstname for what students put there.
        extra: questions beyond the maximum, as NOTEBOOK/QUESTION.
    """

    percent: float = 0.0
    hours: int | None = None
    most: int | None = None
    grace: timedelta = timedelta()
    wrong_format: float = 0.0
    files: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()

    def started(self, due: datetime, handed_in: datetime, zone: ZoneInfo) -> int:
        """Count the units that had begun when something was handed in; 0 is in time."""
        if handed_in <= due + self.grace:
            return 0
        whole = (handed_in - due) // timedelta(hours=self.hours or 25)
        return next(n for n in count(max(1, whole)) if handed_in <= self._end(due, n, zone))

    def percent_off(self, started: int) -> float:
        """Return the percent of the marks that so many units cost; 100 where nothing counts any more."""
        if started and self.most is not None and started > self.most:
            return 100.0
        return min(100.0, self.percent * started)

    def last(self, due: datetime, zone: ZoneInfo) -> datetime | None:
        """Return the last moment at which something counts, if there is one."""
        return None if self.most is None else max(due + self.grace, self._end(due, self.most, zone))

    def _end(self, due: datetime, number: int, zone: ZoneInfo) -> datetime:
        return due + timedelta(hours=self.hours * number) if self.hours else after(due, number, zone)

    def is_extra(self, notebook: str, cell: str) -> bool:
        """Tell whether a cell marks a question that lies beyond the maximum."""
        stem = f"{cell.removeprefix('test-')}-"
        where = (one.partition("/") for one in self.extra)
        return any(name == notebook and stem.startswith(f"{question}-") for name, _, question in where)


def read_policy(line: str) -> Policy:
    """Read a policy: clauses between semicolons.

    Raises:
        PolicyError: a clause says nothing that is known.
    """
    policy = Policy()
    for clause in filter(None, map(str.strip, line.split(";"))):
        policy = _with_clause(policy, clause)
    return policy


def _with_clause(policy: Policy, clause: str) -> Policy:
    for pattern, add in _CLAUSES.items():
        if said := re.fullmatch(pattern, clause):
            return add(policy, said)
    raise PolicyError(f"A policy cannot say {clause!r}. It can say: {'; '.join(_EXAMPLES)}.")


def _a_started(policy: Policy, said: re.Match[str]) -> Policy:
    hours = None if said["unit"] == "day" else int(said["hours"] or 1)
    most = None
    if said["most"]:
        most, rest = divmod(int(said["most"]), hours or 1)
        if rest or not most or (said["of"] == "day") != (hours is None):
            raise PolicyError(f"{said[0]!r}: the most must be a whole number of times a {said['unit']}.")
    return replace(policy, percent=_percent(said), hours=hours, most=most)


def _within(policy: Policy, said: re.Match[str]) -> Policy:
    hours = int(said["most"]) if said["of"] == "hour" else None
    if hours is None and int(said["most"]) != 1:
        raise PolicyError(f"{said[0]!r}: write it in hours, or as a percentage a started day.")
    if hours == 0:
        raise PolicyError(f"{said[0]!r}: within no time there is nothing; write 'hard deadline'.")
    return replace(policy, percent=_percent(said), hours=hours, most=1)


def _percent(said: re.Match[str]) -> float:
    if (percent := float(said["percent"])) > 100:
        raise PolicyError(f"{said[0]!r}: no more than 100% can be taken off.")
    return percent


def _grace(policy: Policy, said: re.Match[str]) -> Policy:
    return replace(policy, grace=timedelta(**{f"{said['of']}s": int(said["number"])}))


_PERCENT = r"(?P<percent>\d+(?:\.\d+)?) ?%"
_CLAUSES: dict[str, Callable[[Policy, re.Match[str]], Policy]] = {
    rf"{_PERCENT} an? started (?P<unit>day|hour|(?P<hours>[1-9]\d*) hours)"
    r"(?:, at most (?P<most>\d+) (?P<of>day|hour)s?)?": _a_started,
    rf"{_PERCENT} within (?:the first )?(?P<most>\d+) (?P<of>day|hour)s?": _within,
    r"hard deadline": lambda policy, said: replace(policy, percent=0.0, hours=None, most=0),
    r"grace (?P<number>\d+) (?P<of>minute|hour)s?": _grace,
    r"file (?P<name>[^/\\]+\.\w+)": lambda policy, said: replace(policy, files=(*policy.files, said["name"])),
    rf"{_PERCENT} for a wrong format": lambda policy, said: replace(policy, wrong_format=_percent(said)),
    r"extra credit (?P<question>[^/\s]+/[^/\s]+)": lambda policy, said: replace(
        policy, extra=(*policy.extra, said["question"])
    ),
}
