"""A class of ten, and one of forty, as learning platforms give it: two alphabets, two people of one name."""

import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

# student: (name as in the roster, its family name, its other names, id on the platform, e-mail)
CLASS = {
    "s01": ("Ana Núñez", "Núñez", "Ana", "101", "ana@x.org"),
    "s02": ("Bo Li", "Li", "Bo", "102", "bo@x.org"),
    "s03": ("Bo Li", "Li", "Bo", "103", "bo.li@x.org"),
    "s04": ("Groß, Jürgen", "Groß", "Jürgen", "104", "jg@x.org"),
    "s05": ("王, 小明", "王", "小明", "105", "wang@x.org"),
    "s06": ("van der Berg, Zoë", "van der Berg", "Zoë", "106", "zoe@x.org"),
    "s07": ("Mary-Jane O'Neil", "O'Neil", "Mary-Jane", "107", "mj@x.org"),
    "s08": ("Øystein Ås", "Ås", "Øystein", "108", "oa@x.org"),
    "s09": ("Carl Smith", "Smith", "Carl", "109", "carl@x.org"),
    "s10": ("John Smith", "Smith", "John", "110", "john@x.org"),
}
FORTY = CLASS | {
    f"s{n}": (f"Kim Number{n}", f"Number{n}", "Kim", str(100 + n), f"kim{n}@x.org") for n in range(11, 41)
}
Entry = tuple[str, str, tuple[int, ...]]  # where it lies, what it is, when it was written


def write_roster(
    folder: Path, without: Iterable[str] = (), ids: bool = True, people: Iterable[str] = CLASS
) -> None:
    """Write roster.csv of the class."""
    lines = ["student_id,name,email,platform_id"]
    for student in people:
        name, _, _, number, email = FORTY[student]
        if student not in without:
            lines.append(f'{student},"{name}",{email},{number if ids else ""}')
    (folder / "roster.csv").write_text("\n".join(lines), encoding="utf-8")


def canvas(student: str, file: str, late: bool = False, upload: int = 0) -> str:
    """Call a file as Canvas does: family name first, without signs, in small letters; then its ids."""
    _, last, first, number, _ = FORTY[student]
    name = re.sub(r"[^\w]", "", f"{last}, {first}").lower()
    return f"{name}_{'LATE_' if late else ''}{number}_{upload or 9000 + int(number)}_{file}"


def moodle(student: str, file: str, number: int = 0, group: str = "") -> str:
    """Call a file as Moodle does, in a folder of its student."""
    _, last, first, known, _ = FORTY[student]
    return f"{group}{first} {last}_{number or known}_assignsubmission_file_/{file}"


def metadata(*submissions: tuple[str, ...]) -> str:
    """Write Gradescope's submission_metadata.yml: a submission of each tuple of students."""
    lines = ["---"]
    for number, students in enumerate(submissions, 1):
        lines += [f"submission_{number}:", "  :submitters:"]
        for _, last, first, sid, email in (FORTY[student] for student in students):
            lines += [f'  - :name: "{first} {last}"', f"    :sid: '{sid}'", f"    :email: {email}"]
        lines += [f"  :created_at: 2027-03-{number:02} 21:30:15.250000000 Z", "  :score: 0", "  :history: []"]
    return "\n".join(lines)


def zipped(entries: Iterable[tuple[str, str | bytes] | tuple[str, str | bytes, tuple[int, ...]]]) -> bytes:
    """Make a zip of (name, content) or (name, content, time), in local time."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content, *when in entries:
            info = zipfile.ZipInfo(name, *when) if when else zipfile.ZipInfo(name, (2027, 4, 1, 9, 0, 0))
            archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return made.getvalue()
