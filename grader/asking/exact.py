"""Compares what is right or wrong without a tolerance: texts, sets, exact numbers, dates and durations."""

import datetime as dt
from collections.abc import Callable, Collection
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from grader.asking.numeric import RTOL
from grader.asking.wording import kind, names, other_kind, short

EXACT_NUMBERS = (Fraction, Decimal)
MOMENTS = (dt.date, dt.time, np.datetime64)
DURATIONS = (dt.timedelta, np.timedelta64)
_MOST_NAMED = 3
_MOST_PAIRED = 200  # members that may be right by their tolerance


def plain_difference(answer: Any, right: str | bytes | bool | None) -> str | None:
    """Describe what a text, a truth value or None differs in; None if it is right."""
    if isinstance(answer, np.bool_):
        answer = bool(answer)
    if type(answer) is not type(right):
        return other_kind(answer, _a_kind(right))
    if answer == right:
        return None
    return _text_message(answer, str(right)) if isinstance(answer, str) else "The value is not right."


def _a_kind(right: Any) -> str:
    word = kind(right)
    return word if word == "None" else f"a {word}"


def _text_message(answer: str, right: str) -> str:
    if not answer:
        return "The text is empty."
    if answer.casefold() == right.casefold():
        return "The text is right but for capital and small letters."
    if "".join(answer.split()) == "".join(right.split()):
        return "The text is right but for blanks and line ends."
    pairs = zip(answer, right, strict=False)
    same = next((place for place, (mine, theirs) in enumerate(pairs) if mine != theirs), None)
    if same is not None:
        return f"The text is not right from character {same + 1} on, where yours has {answer[same]!r}."
    return f"The text is right as far as it goes, and too {'short' if len(answer) < len(right) else 'long'}."


def set_difference(answer: Any, right: Collection[Any], same: Callable[[Any, Any], bool]) -> str | None:
    """Name what a set lacks and what does not belong to it; None if it is right.

    Args:
        answer: what came back.
        right: the right set.
        same: tells whether two members are, within the tolerance.
    """
    if not isinstance(answer, set | frozenset):
        return other_kind(answer, f"a set of {len(right)} members")
    missing = sorted(set(right) - answer, key=repr)
    surplus = sorted(answer - set(right), key=repr)
    if len(missing) == len(surplus) <= _MOST_PAIRED:
        missing, surplus = _unpaired(missing, surplus, same)
    said = [_listed(missing, "missing from the set"), _listed(surplus, "in the set and should not be")]
    return " ".join(filter(None, said)) or None


def _unpaired(
    missing: list[Any], surplus: list[Any], same: Callable[[Any, Any], bool]
) -> tuple[list[Any], list[Any]]:
    rest = list(surplus)
    left = []
    for member in missing:
        near = next((other for other in rest if same(other, member)), None)
        if near is None:
            left.append(member)
        else:
            rest.remove(near)
    return left, rest


def _listed(members: list[Any], what: str) -> str:
    if not members:
        return ""
    more = len(members) - _MOST_NAMED
    named = ", ".join(short(member) for member in members[:_MOST_NAMED])
    verb = "is" if len(members) == 1 else "are"
    return f"{named}{f' and {more} more' if more > 0 else ''} {verb} {what}."


def number_difference(answer: Any, right: Fraction | Decimal) -> str | None:
    """Describe what an exact number differs in: a rounded one is said to be rounded."""
    if isinstance(answer, bool | np.bool_) or not isinstance(answer, (int, float, np.number, *EXACT_NUMBERS)):
        return other_kind(answer, f"a {kind(right)}")
    if isinstance(answer, int | np.integer | Fraction | Decimal):
        mine = Fraction(int(answer)) if isinstance(answer, int | np.integer) else Fraction(answer)
        return None if mine == Fraction(right) else f"The value {short(answer)} is not right."
    if abs(complex(answer) - float(right)) <= RTOL * abs(float(right)):
        return f"The value is a rounded one; a {kind(right)}, which is exact, is expected."
    return f"The value {short(answer)} is not right."


def moment_difference(answer: Any, right: Any) -> str | None:
    """Describe what a date, a date with a time, or a time of day differs in."""
    if isinstance(right, dt.time) or isinstance(answer, dt.time):
        if type(answer) is not type(right):
            return other_kind(answer, f"a {kind(right)}")
        return None if answer == right else f"The time {short(answer)} is not right."
    if not isinstance(answer, MOMENTS):
        return other_kind(answer, f"a {kind(right)}")
    mine, theirs = _instant(answer), _instant(right)
    if _has_zone(answer) != _has_zone(right):
        return f"The date has {'a' if _has_zone(answer) else 'no'} time zone; {_zone_expected(right)}"
    if mine == theirs or (np.isnat(mine) and np.isnat(theirs)):
        return None
    return "There is no date (NaT)." if np.isnat(mine) else f"The date {short(answer)} is not right."


def duration_difference(answer: Any, right: Any) -> str | None:
    """Describe what a duration differs in."""
    if not isinstance(answer, DURATIONS):
        return other_kind(answer, "a timedelta")
    mine, theirs = np.timedelta64(answer, "us"), np.timedelta64(right, "us")
    if mine == theirs or (np.isnat(mine) and np.isnat(theirs)):
        return None
    return f"The duration {short(answer)} is not right."


def _instant(moment: Any) -> np.datetime64:
    if isinstance(moment, dt.datetime) and moment.tzinfo is not None:
        moment = moment.astimezone(dt.UTC).replace(tzinfo=None)
    return np.datetime64(moment, "us")


def _has_zone(moment: Any) -> bool:
    return isinstance(moment, dt.datetime) and moment.tzinfo is not None


def _zone_expected(right: Any) -> str:
    return "one is expected." if _has_zone(right) else "none is expected."


def listed_difference(
    answer: Any, right: np.ndarray[Any, Any], same: Callable[[Any, Any], bool]
) -> str | None:
    """Describe what an array of texts, dates or objects differs in, entry by entry."""
    if not isinstance(answer, np.ndarray):
        return other_kind(answer, f"an array of shape {right.shape}")
    if answer.shape != right.shape:
        return f"The result has shape {answer.shape}; {right.shape} is expected."
    mine, theirs = answer.ravel(), right.ravel()
    off = [place for place, pair in enumerate(zip(mine, theirs, strict=True)) if not same(*pair)]
    if not off:
        return None
    place = names(int(i) for i in np.unravel_index(off[0], right.shape)) if right.ndim else ""
    share = f"{len(off)} of {right.size} entries are" if len(off) > 1 else "One entry is"
    return f"{share} not right, the first at [{place}], where yours is {short(mine[off[0]])}."
