"""Reads what Gradescope exports: `submission_metadata.yml`, and a folder `submission_N/` of each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any

import yaml

from grader.collecting.layouts import NOBODYS, Handed, Nobodys, Reader
from grader.collecting.people import Who
from grader.collecting.sources import Member, Unusable

METADATA = "submission_metadata.yml"


def below_metadata(members: Sequence[Member]) -> tuple[Member | None, Sequence[Member]]:
    """Return the metadata of an export, None where it is none, and the files seen from where they lie."""
    paths = [member for member in members if member.path.name == METADATA]
    found = min(paths, key=lambda member: len(member.path.parts), default=None)
    if found is None or len(found.path.parts) > 2:
        return None, members
    top = found.path.parent
    below = (member for member in members if member.path.is_relative_to(top))
    return found, [replace(member, path=member.path.relative_to(top)) for member in below]


def gradescope(metadata: bytes) -> Reader:
    """Return what reads an export whose metadata these are.

    Raises:
        Unusable: they say nothing.
    """
    try:
        said = yaml.load(metadata, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise Unusable(f"{METADATA} cannot be read: {str(error).splitlines()[0]}.") from None
    if not isinstance(said, dict):
        raise Unusable(f"{METADATA} names no submission.")

    def read(members: Sequence[Member], _: str) -> Iterator[Handed | Nobodys]:
        for member in members:
            folder, *below = member.path.parts
            if folder == METADATA:
                continue
            whose = _submitters(said.get(folder)) if below else []
            if not whose:
                yield Nobodys(member, NOBODYS)
            for who in whose:
                yield Handed(who, member, PurePosixPath(*below), _when(said[folder]))

    return read


def _submitters(submission: Any) -> list[Who]:
    """List those who handed in together."""
    found = submission.get(":submitters") if isinstance(submission, dict) else None
    people = [person for person in found if isinstance(person, dict)] if isinstance(found, list) else []
    return [_who(*(str(person.get(key) or "") for key in (":sid", ":email", ":name"))) for person in people]


def _who(number: str, email: str, name: str) -> Who:
    own = number or email or name
    return Who(own.casefold(), own, (name,) if name else (), number, email)


def _when(submission: dict[str, Any]) -> datetime | None:
    """Return the time of the submission, which YAML gives in UTC where it names a zone."""
    when = submission.get(":created_at")
    if isinstance(when, str):
        try:
            when = datetime.fromisoformat(when)
        except ValueError:
            return None
    if not isinstance(when, datetime):
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)
