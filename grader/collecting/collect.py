"""Brings what a learning platform gives into submitted/, and says of every file what became of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cached_property
from pathlib import Path, PurePosixPath

from nbgrader.api import MissingEntry

from grader.collecting.archives import Refused, Room
from grader.collecting.called import downloaded, remember
from grader.collecting.gradescope import METADATA, below_metadata, gradescope
from grader.collecting.layouts import FOLDERS, READERS, Handed, Nobodys, laid_out
from grader.collecting.people import People, Unknown, safe
from grader.collecting.placing import Place
from grader.collecting.sorting import Fate, Row, Sorted, sort
from grader.collecting.sources import Member, Source, Unusable, source
from grader.collecting.unpacking import File, Unread, newest_first, unpacked
from grader.collecting.zip_collect import BoundedExtractor
from grader.kernels.limits import MIB
from grader.marking.recording.course import Course
from grader.marking.recording.gradebook import parsed
from grader.marking.recording.names import unusable
from grader.marking.recording.roster import Enrolled

GRADESCOPE = "gradescope"
KINDS = (GRADESCOPE, *READERS)

_LATE = {  # by whether timestamp.txt says when
    True: "late: timestamp.txt says when, or the least that is certain",
    False: "late, nobody knows how much: set when it is due, and collect it again",
}
_MOST_METADATA = 64 * MIB

Watch = Callable[[Iterable[str], int], Iterable[str]]


@dataclass
class Collection:
    """One run: an archive or a folder, taken for an assignment.

    Attributes:
        roster: who is in the course; empty where there is no roster.
        zone: of the times that platforms give without one; that of this machine if it is None.
        dry: say what would be done, and change nothing.
        kind: how it is laid out, of `KINDS`; recognised if it is empty.
        rows: what became of each file.
        silent: students of the roster from whom nothing came.
    """

    course: Course
    assignment: str
    roster: Mapping[str, Enrolled]
    zone: tzinfo | None = None
    dry: bool = False
    kind: str = ""
    rows: list[Row] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    _names: dict[str, set[str]] = field(default_factory=dict, init=False)

    def collect(self, path: Path, watch: Watch) -> None:
        """Take what lies in an archive or a folder.

        Raises:
            CourseError: there is no such assignment.
            Unusable: it cannot be read, or is laid out in no known way.
        """
        self.course.notebooks(self.assignment)
        top = self.course.root / str(self.course.directory.submitted_directory)
        with source(path) as opened:
            self.rows += [Row("", name, Fate.LEFT_OUT, why) for name, why in opened.wrong]
            ours = path.resolve() == top.resolve()
            students = {*self.roster, *(folder.name for folder in (path.iterdir() if ours else ()))}
            handed = self._by_student(self._read(opened, students))
            for student in watch(sorted(handed), len(handed)):
                when = "" if ours else self._when(handed[student])
                self._take(student, opened, handed[student], when)
            if not self.dry:
                remember(self.course.root, self.assignment, self._names)
        self.silent = sorted(set(self.roster) - {row.student for row in self.rows})

    def _read(self, opened: Source, students: set[str]) -> Iterator[Handed | Nobodys]:
        """Read whose each file is, as the platform lays them out; what is called as a student is theirs."""
        metadata, members = below_metadata(opened.members)
        if metadata is not None and self.kind in ("", GRADESCOPE):
            self.kind = GRADESCOPE
            return gradescope(_read(opened, metadata))(members, self.assignment)
        if self.kind == GRADESCOPE:
            raise Unusable(f"it holds no {METADATA}, so it is no export of Gradescope.")
        self.kind, members = laid_out(opened.members, self.kind, students)
        if not self.kind:
            raise Unusable(f"it is laid out in no known way. Say which with --from: {', '.join(KINDS)}.")
        return READERS[self.kind](members, self.assignment)

    def _by_student(self, files: Iterable[Handed | Nobodys]) -> dict[str, list[Handed]]:
        """Sort files by whose they are; what is nobody's is left out."""
        people = People(self.roster)
        found: dict[str, list[Handed]] = {}
        for one in files:
            shown = str(one.member.path)
            if isinstance(one, Nobodys):
                self.rows.append(Row("", shown, Fate.LEFT_OUT, one.why))
                continue
            try:
                student = people.student(one.who)
                if trouble := unusable(student):
                    raise Unknown(trouble)
                found.setdefault(student, []).append(one)
            except Unknown as error:
                self.rows.append(Row("", shown, Fate.LEFT_OUT, str(error)))
        return dict(self._told_apart(found))

    def _told_apart(self, found: dict[str, list[Handed]]) -> Iterator[tuple[str, list[Handed]]]:
        """Leave out whom a platform tells apart, but the roster, or a name, does not."""
        for student, handed in found.items():
            keys = sorted({one.who.key for one in handed})
            if len(keys) == 1:
                yield student, handed
            elif not self.roster:
                for key in keys:
                    yield safe(key), [one for one in handed if one.who.key == key]
            else:
                why = f"{len(keys)} people are called so: {', '.join(keys)}. Tell them apart in the roster."
                self.rows += [Row(student, str(one.member.path), Fate.LEFT_OUT, why) for one in handed]

    def _take(self, student: str, opened: Source, handed: list[Handed], when: str) -> None:
        """Take what one student handed in."""
        folder = self.course.path("submitted", self.assignment, student)
        place = Place(folder, self._aside / student, self.dry)
        room, files = self._room(), []
        for newest, *older in newest_first(handed):
            files += self._unpacked(student, opened, newest, room)
            for one in older:
                for file in self._unpacked(student, opened, one, self._room(), whole=True):
                    self._put_aside(student, place, file, file.path)
        found = sort(student, files, self.course.releases(self.assignment))
        self.rows += found.rows
        for file in found.older:
            self._put_aside(student, place, file, file.path)
        if self._place(student, place, found, when):
            last = (file.handed for file in files if file not in found.older)
            self._names[student] = {self._called(one) for one in last}

    def _unpacked(
        self, student: str, opened: Source, one: Handed, room: Room, *, whole: bool = False
    ) -> list[File]:
        read = unpacked(opened, one, room, whole=whole)
        if isinstance(read, Unread):
            self.rows.append(Row(student, read.shown, Fate.LEFT_OUT, f"it was not unpacked: {read.why}"))
            return []
        return read

    def _place(self, student: str, place: Place, found: Sorted, when: str) -> bool:
        """Put what was found into submitted/, or aside if something newer lies there; tell which."""
        old = place.has_newer({name: file.raw for name, (file, _) in found.taken.items()}, when)
        replaced = False
        for name, (file, way) in found.taken.items():
            if place.holds(name, file.raw):
                self.rows.append(Row(student, file.shown, Fate.THERE, way))
            elif old:
                self._put_aside(student, place, file, name)
            else:
                try:
                    kept = place.put(name, file.raw)
                except Refused as error:
                    self.rows.append(Row(student, file.shown, Fate.LEFT_OUT, str(error)))
                    continue
                replaced = replaced or kept is not None
                before = f"what lay there is {self._shown(kept)}" if kept else ""
                late = _LATE[bool(when)] if file.handed.late else ""
                said = "; ".join(filter(None, (way, before, late)))
                self.rows.append(Row(student, file.shown, Fate.TAKEN, said))
        if found.taken and not old:
            place.stamp(when, replaced)
        return not old

    def _put_aside(self, student: str, place: Place, file: File, name: PurePosixPath) -> None:
        kept = place.put_aside(name, file.raw)
        self.rows.append(Row(student, file.shown, Fate.OLDER, self._shown(kept)))

    def _when(self, handed: Sequence[Handed]) -> str:
        """Return the text of timestamp.txt: when the newest notebook or archive was handed in."""
        times = [self._utc(one.when) for one in handed if one.when is not None]
        if times:
            when = max(times)
        elif any(one.late for one in handed) and self._due is not None:
            when = self._due + timedelta(seconds=1)
        else:
            return ""
        return f"{when:%Y-%m-%d %H:%M:%S.%f} UTC"  # of all forms, nbgrader reads this one rightly

    def _utc(self, when: datetime) -> datetime:
        if when.tzinfo is None and self.zone is not None:
            when = when.replace(tzinfo=self.zone)
        return when.astimezone(UTC)

    @cached_property
    def _due(self) -> datetime | None:
        """When the assignment is due, in UTC; nothing where no gradebook knows. None is made for this."""
        url = parsed(self.course.database)
        if url.get_backend_name() == "sqlite" and not Path(str(url.database)).exists():
            return None
        with self.course.gradebook() as book:
            try:
                found: datetime | None = book.find_assignment(self.assignment).duedate
            except MissingEntry:
                return None
        return found

    def _called(self, one: Handed) -> str:
        """Say what its student called a file; nothing where that is the name of the student's folder."""
        packed = self.kind == FOLDERS and one.path == one.member.path
        return "" if packed else one.path.name

    @property
    def _aside(self) -> Path:
        return downloaded(self.course.root, self.assignment) / "older"

    def _shown(self, path: Path) -> str:
        return str(path.relative_to(self.course.root))

    def _room(self) -> Room:
        return BoundedExtractor(config=self.course.config).room()


def _read(opened: Source, metadata: Member) -> bytes:
    try:
        return opened.read(metadata, Room(_MOST_METADATA, 1))
    except Exception as error:  # any at all: it may be cut off, or damaged
        raise Unusable(f"{metadata.path} cannot be read: {error}.") from None
