"""Whose a file is: what a platform says of a person, and who that is in the roster."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from grader.marking.recording.roster import Enrolled

_LONGEST = 100  # characters of a folder's name
_NOT_IN_FOLDERS = re.compile(r'[<>"\\*?\[\]/]+')


@dataclass(frozen=True)
class Who:
    """What a platform says of a person; nothing of it was chosen with the file that was handed in.

    Attributes:
        key: the platform's own part, which tells people of one archive apart.
        folder: how the student is called where there is no roster.
        names: the person's name, in the order in which the roster is searched for it.
        number: the platform's id.
        lasting: it is the person's own, the same in every assignment.
    """

    key: str
    folder: str
    names: tuple[str, ...] = ()
    number: str = ""
    email: str = ""
    lasting: bool = True

    @property
    def has_id(self) -> bool:
        """Tell whether the platform gave an id that tells this person from all others."""
        return bool(self.number) and self.lasting and self.number not in self.names


class Unknown(Exception):
    """It is nobody, or nobody in particular, of the roster; `str()` says why and what to do."""


class People:
    """Who is in the course."""

    def __init__(self, enrolled: Mapping[str, Enrolled]) -> None:
        self._enrolled = list(enrolled.values())

    def student(self, who: Who) -> str:
        """Return the student whom a platform means: by id, then e-mail, then name.

        Raises:
            Unknown: the roster has no such person, or several.
        """
        if not self._enrolled:
            return safe(who.folder)
        for found in (self._by_number(who), self._by_email(who), self._by_name(who)):
            if len(found) > 1:
                several = ", ".join(one.student for one in found)
                raise Unknown(f"it may be any of {several}: give them their platform_id in the roster.")
            if found:
                return found[0].student
        raise Unknown("nobody in the roster is called so, or has this id.")

    def _by_number(self, who: Who) -> list[Enrolled]:
        if not (who.number and who.lasting):
            return []
        number = who.number.casefold()
        return self._those(
            number in (one.platform_id.casefold(), one.student.casefold()) for one in self._enrolled
        )

    def _by_email(self, who: Who) -> list[Enrolled]:
        mail = who.email.casefold()
        return self._those(bool(mail) and mail == one.email.casefold() for one in self._enrolled)

    def _by_name(self, who: Who) -> list[Enrolled]:
        for name in who.names:
            found = self._those(letters(name) in set(_forms(one)) for one in self._enrolled)
            if found and who.has_id:  # whoever has another id there is another person
                found = [one for one in found if not one.platform_id]
            elif len(found) > 1:
                found = [one for one in found if one.platform_id == who.number] or found
            if found:
                return found
        return []

    def _those(self, fitting: Iterable[bool]) -> list[Enrolled]:
        return [one for one, fits in zip(self._enrolled, fitting, strict=True) if fits]


def _forms(one: Enrolled) -> Iterator[str]:
    last, first = one.last_first
    yield from (letters(one.name), letters(last + first), letters(first + last))


def letters(name: str) -> str:
    """Write a name without accents, case, spaces and signs."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(character for character in plain.casefold() if character.isalnum())


def safe(name: str) -> str:
    """Make a folder's name of what a platform calls somebody."""
    plain = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", name))
    return _NOT_IN_FOLDERS.sub("-", plain)[:_LONGEST].strip(" .") or "unnamed"
