"""Times as people write them, with a zone, and as the gradebook keeps them: in UTC, without one."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_WRITTEN = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(?: +(\S+))?")
_SPAN = re.compile(r"(\d+) (minute|hour|day|week)s?")
EXAMPLE = "2027-03-01 23:59 Europe/Berlin"


class PolicyError(Exception):
    """A policy, a time or a decision cannot be used; `str()` says what to write instead."""


def zone_of(name: str) -> ZoneInfo:
    """Find a time zone by its name.

    Raises:
        PolicyError: there is none of that name.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # the last: a folder of the database
        raise PolicyError(f"There is no time zone {name!r}. Write one as Europe/Berlin or UTC.") from None


def read_time(text: str, zone: ZoneInfo) -> datetime:
    """Read a time as `EXAMPLE` shows it; `zone` is that of a time which names none.

    Raises:
        PolicyError: it is no time, or the clocks of its zone never, or twice, show it.
    """
    if not (written := _WRITTEN.fullmatch(text.strip())):
        raise PolicyError(f"{text!r} is no time. Write it as {EXAMPLE!r}.")
    day, clock, name = written.groups()
    zone = zone_of(name) if name else zone
    try:
        shown = datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=zone)
    except ValueError as error:
        raise PolicyError(f"{text!r} is no time: {error}. Write it as {EXAMPLE!r}.") from None
    if shown.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != shown.replace(tzinfo=None):
        raise PolicyError(f"On {day} the clocks of {zone.key} never show {clock}: they go forward then.")
    if shown.utcoffset() != shown.replace(fold=1).utcoffset():
        raise PolicyError(f"On {day} the clocks of {zone.key} show {clock} twice: write the time in UTC.")
    return shown


def after(time: datetime, days: int, zone: ZoneInfo) -> datetime:
    """Return when the clocks of a zone show the same again, `days` later: 23, 24 or 25 hours a day.

    Of two such moments it is the later one, and where clocks skip that time, an hour after it.
    """
    shown = time.astimezone(zone).replace(tzinfo=None) + timedelta(days=days)
    both = (shown.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    return max(moment.astimezone(UTC) for moment in both)


def later(time: datetime, text: str, zone: ZoneInfo) -> datetime:
    """Return a time that is put off by `2 days` or `36 hours`, or to a time that is written out.

    Raises:
        PolicyError: the text is neither, or it is put forward.
    """
    if span := _SPAN.fullmatch(text.strip()):
        number, unit = int(span[1]), span[2]
        if unit in ("day", "week"):
            return after(time, number * (7 if unit == "week" else 1), zone)
        return time + timedelta(**{f"{unit}s": number})
    if not _WRITTEN.fullmatch(text.strip()):
        raise PolicyError(f"{text!r} is neither a span as '2 days' or '36 hours' nor a time as {EXAMPLE!r}.")
    if (moment := read_time(text, zone)) < time:
        raise PolicyError(f"{show(moment, zone)} is before the due time, {show(time, zone)}.")
    return moment


def show(time: datetime, zone: ZoneInfo) -> str:
    """Write a time for people: Mon 1 Mar 2027, 23:59 CET."""
    local = time.astimezone(zone)
    seconds = ":%S" if local.second else ""
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M{seconds} %Z}"


def stored(time: datetime) -> datetime:
    """Return a time as the gradebook keeps it."""
    return time.astimezone(UTC).replace(tzinfo=None)


def from_stored(time: datetime) -> datetime:
    """Return a time of the gradebook, to the whole second: nobody is late by less."""
    return time.replace(tzinfo=UTC, microsecond=0)
