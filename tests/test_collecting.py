"""Does work come out of each platform's archive under the right student, once, with nothing lost?"""

import hashlib
import shutil
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import nbformat
import pytest
from classroom import ASSIGNMENT, NOTEBOOK, RIGHT, hand_in, make_course, marks, run
from platforms import CLASS, canvas, metadata, moodle, write_roster, zipped
from test_collect import link, lying, pax, sparse, tarred

from grader.collecting.called import downloaded, recall, remember
from grader.collecting.collect import Collection
from grader.collecting.people import People, Unknown, Who, safe
from grader.collecting.sorting import Fate
from grader.commands.policies import proposed
from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG
from grader.marking.recording.roster import ROSTER, Enrolled, read_roster

FILE = f"{NOTEBOOK}.ipynb"
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_course(tmp_path_factory.mktemp("collecting"))


@pytest.fixture
def course(made, tmp_path):
    """A course of its own in every test, without releasing it again."""
    for name in ("source", "release", CONFIG):
        (tmp_path / name).symlink_to(made.root / name)
    (tmp_path / CONFIG).unlink()
    small = "c.BoundedExtractor.most_mib = 2\nc.BoundedExtractor.most_files = 20\n"
    (tmp_path / CONFIG).write_text((made.root / CONFIG).read_text("utf-8") + small)
    write_roster(tmp_path)
    return type(made)(tmp_path)


@cache
def blank(source):
    return released(nbformat.reads(source, 4))


def work(course, student, answers=RIGHT):
    """Make a notebook that tells whose it is."""
    named = answers | {"total": f"# {student}\n{answers['total']}"}
    source = course.path("source", ASSIGNMENT, notebook=NOTEBOOK).read_text("utf-8")
    return as_text(fill(blank(source), named))


def collect(course, entries, kind="", roster=True, dry=False):
    """Collect a zip of entries, and return its rows: (student, fate) -> what the report says."""
    path = course.root / "download.zip"
    path.write_bytes(zipped(entries))
    return rows_of(course, path, kind, roster, dry)


def rows_of(course, path, kind="", roster=True, dry=False):
    listed = read_roster(course.root / ROSTER) if roster else {}
    done = Collection(course, ASSIGNMENT, listed, BERLIN, dry, kind)
    done.collect(path, lambda students, _: students)
    return done


def fates(done):
    found = {}
    for row in done.rows:
        found.setdefault(row.student, []).append(row.fate)
    return found


def submitted(course):
    """Read what lies in submitted/: path -> text."""
    top = course.root / "submitted"
    return {str(path.relative_to(top)): path.read_text("utf-8") for path in top.rglob("*") if path.is_file()}


def digest(course):
    files = [path for path in sorted(course.root.rglob("*")) if path.is_file() and path.suffix != ".zip"]
    return {
        str(path): (hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns) for path in files
    }


def of_canvas(course):
    return [(canvas(student, FILE), work(course, student)) for student in CLASS]


def of_moodle(course):
    return [
        (moodle(student, FILE), work(course, student), (2027, 3, day, 23, 0, 4))
        for day, student in enumerate(CLASS, 1)
    ]


def of_moodle_flat(course):
    return [(name.replace("_/", "_"), *rest) for name, *rest in of_moodle(course)]


def of_gradescope(course):
    files = [(f"submission_{n}/{FILE}", work(course, student)) for n, student in enumerate(CLASS, 1)]
    entries = [("submission_metadata.yml", metadata(*((student,) for student in CLASS))), *files]
    return [(f"assignment_77_export/{name}", text) for name, text in entries]


def of_names(course):
    return [
        (f"{last.replace(' ', '_')}_{first}_Assgn2.ipynb", work(course, student))
        for student, (_, last, first, _, _) in CLASS.items()
        if student not in ("s02", "s03")  # a file name does not tell two of one name apart
    ]


def of_archives(course):
    inner = [(f"{student}.zip", zipped([(f"PA3/{FILE}", work(course, student))])) for student in CLASS]
    return [(f"class/{name}", data) for name, data in inner]


def of_folders(course):
    return [(f"{s}/{ASSIGNMENT if s < 's05' else 'PA3'}/{FILE}", work(course, s)) for s in CLASS]


def of_folders_with_zips(course):
    return [(f"{email}/PA3.zip", zipped([(FILE, work(course, s))])) for s, (*_, email) in CLASS.items()]


def ask_for_pa3(course):
    """Let the policy of a course ask for PA3.zip."""
    policy = f'c.Late.policies = {{"{ASSIGNMENT}": "5% for a wrong format; file PA3.zip"}}\n'
    (course.root / CONFIG).write_text((course.root / CONFIG).read_text("utf-8") + policy)


def own_names(student):
    """Say what a student of the class calls what is handed in."""
    return {"s02": "PA 3.zip", "s04": FILE}.get(student, "PA3.zip")


LAYOUTS = {
    "canvas": of_canvas,
    "moodle": of_moodle,
    "gradescope": of_gradescope,
    "names": of_names,
    "folders": of_folders,
}


@pytest.mark.parametrize(
    ("kind", "entries"), [*LAYOUTS.items(), ("folders", of_archives), ("folders", of_folders_with_zips)]
)
def test_everybodys_work_is_taken_and_twice_changes_nothing(course, kind, entries):
    done = collect(course, entries(course))
    came = [student for student in CLASS if kind != "names" or student not in ("s02", "s03")]
    assert (done.kind, fates(done)) == (kind, {student: [Fate.TAKEN] for student in came})
    assert done.silent == sorted(set(CLASS) - set(came))
    found = submitted(course)
    for student in came:
        assert found[f"{student}/{ASSIGNMENT}/{FILE}"] == work(course, student)
    before = digest(course)
    assert fates(collect(course, entries(course))) == {student: [Fate.THERE] for student in came}
    assert digest(course) == before


def test_a_folder_that_was_unpacked_by_hand_is_read_as_well(course):
    for name, text, *_ in of_moodle_flat(course):
        path = course.root / "unpacked" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (path.parent / moodle("s01", "").strip("/")).symlink_to("/etc")  # which is left out
    done = rows_of(course, course.root / "unpacked")
    assert done.kind == "moodle"
    assert fates(done) == {student: [Fate.TAKEN] for student in CLASS} | {"": [Fate.LEFT_OUT]}


@pytest.mark.parametrize(
    ("kind", "folder"),
    [("canvas", "smithjohn_110"), ("moodle", "John Smith"), ("gradescope", "110"), ("names", "Smith_John")],
)
def test_without_a_roster_the_platform_says_how_a_folder_is_called(course, kind, folder):
    entries = LAYOUTS[kind](course)
    done = collect(course, entries, roster=False)
    assert {row.fate for row in done.rows} == {Fate.TAKEN} and len(done.rows) == len(
        [name for name, *_ in entries if name.endswith(FILE) or kind == "names"]
    )
    assert submitted(course)[f"{folder}/{ASSIGNMENT}/{FILE}"] == work(course, "s10")


def test_who_is_in_no_roster_is_left_out_and_said(course):
    write_roster(course.root, without=["s10"])
    done = collect(course, of_canvas(course))
    (row,) = [row for row in done.rows if row.fate is Fate.LEFT_OUT]
    assert row.file == canvas("s10", FILE) and "nobody in the roster" in row.said
    assert f"s10/{ASSIGNMENT}/{FILE}" not in submitted(course) and len(submitted(course)) == 9


def test_two_people_of_one_name_are_told_apart_by_their_ids_alone(course):
    write_roster(course.root, ids=False)
    for entries in (of_canvas(course), of_moodle(course)):
        done = collect(course, entries)
        left = [row for row in done.rows if row.fate is Fate.LEFT_OUT]
        assert len(left) == 2 and all("any of s02, s03" in row.said for row in left)
    assert not (course.root / "submitted" / "s02").exists()


def test_two_people_whom_the_roster_holds_for_one(course):
    write_roster(course.root, without=["s03"], ids=False)
    done = collect(course, of_canvas(course))
    left = [row for row in done.rows if row.fate is Fate.LEFT_OUT]
    assert [row.student for row in left] == ["s02", "s02"] and "li" in left[0].said


def test_a_number_that_moodle_gives_anew_is_no_persons_id(course):
    entry = (moodle("s10", FILE, number=101), work(course, "s10"))  # 101 is the id of s01
    assert fates(collect(course, [entry])) == {"s10": [Fate.TAKEN]}
    entry = (moodle("s09", FILE, group="Group A-"), work(course, "s09"))
    assert fates(collect(course, [entry])) == {"s09": [Fate.TAKEN]}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("doubles (1).ipynb", "nearly its name"),
        ("doubles-Copy1.ipynb", "nearly its name"),
        ("Doubles.ipynb.txt", "nearly its name"),
        ("doubles_mueller.ipynb", "nearly its name"),
        ("doubles-1.ipynb", "nearly its name"),
        ("Assgn2.ipynb", "the cells inside"),
        ("s02/sums/doubles.ipynb", ""),
    ],
)
def test_a_notebook_under_nearly_its_name_is_taken_and_said(course, name, said):
    done = collect(course, [(f"s01/{name}", work(course, "s01")), ("s03/doubles.ipynb", "{")], "folders")
    (row,) = [row for row in done.rows if row.student == "s01"]
    assert row.fate is Fate.TAKEN and (said in row.said if said else not row.said)
    assert submitted(course)[f"s01/{ASSIGNMENT}/{FILE}"] == work(course, "s01")


def test_of_several_versions_the_newest_is_taken_and_the_older_put_aside(course):
    entries = [
        (canvas("s01", "doubles-2.ipynb", upload=9300), work(course, "new")),
        (canvas("s01", "doubles.ipynb", upload=9100), work(course, "old")),
        (canvas("s01", "doubles-1.ipynb", upload=9200), work(course, "older")),
        (canvas("s03", "PA3.zip", upload=9100), zipped([(f"PA3/{FILE}", work(course, "old"))])),
        (canvas("s03", FILE, upload=9200), work(course, "new")),
        (canvas("s02", "PA3.zip", upload=9100), zipped([("x.ipynb", work(course, "old"))])),
        (canvas("s02", "PA3-1.zip", upload=9200), zipped([("x.ipynb", work(course, "new"))])),
    ]
    done = collect(course, entries)
    assert sorted(fates(done)["s01"]) == [Fate.OLDER, Fate.OLDER, Fate.TAKEN]
    for student in ("s01", "s02", "s03"):
        assert submitted(course)[f"{student}/{ASSIGNMENT}/{FILE}"] == work(course, "new")
    aside = course.root / "downloaded" / ASSIGNMENT / "older"
    assert {path.read_text("utf-8") for path in (aside / "s01").iterdir()} == {
        *(work(course, "old"), work(course, "older"))
    }
    before = digest(course)
    collect(course, entries)
    assert digest(course) == before


def test_what_lay_there_is_kept_and_an_older_archive_replaces_nothing(course):
    hand_in(course, "s01", "by hand")
    first, then = ([(moodle("s01", FILE), work(course, day), at(day)), late(course)] for day in (1, 9))
    for entries, fate in ((first, Fate.TAKEN), (then, Fate.TAKEN), (first, Fate.OLDER)):
        assert fates(collect(course, entries))["s01"] == [fate]
    assert submitted(course)[f"s01/{ASSIGNMENT}/{FILE}"] == work(course, 9)
    assert submitted(course)[f"s01/{ASSIGNMENT}/timestamp.txt"].startswith("2027-03-09")
    kept = (course.root / "downloaded" / ASSIGNMENT / "older" / "s01").glob("doubles.*.ipynb")
    assert {path.read_text("utf-8") for path in kept} == {"by hand", work(course, 1)}


def at(day):
    return (2027, 3, day, 23, 0, 4)


def late(course):
    return (moodle("s02", FILE, number=1), work(course, "s02"), at(20))


def test_an_older_archive_without_times_replaces_nothing_either(course):
    first, then = ([(canvas("s01", FILE, upload=n), work(course, n))] for n in (1, 2))
    for entries, fate in ((first, Fate.TAKEN), (then, Fate.TAKEN), (first, Fate.OLDER), (then, Fate.THERE)):
        assert fates(collect(course, entries))["s01"] == [fate]


def test_times_are_kept_where_the_platform_knows_them(course):
    collect(course, of_moodle(course))
    stamp = submitted(course)[f"s10/{ASSIGNMENT}/timestamp.txt"]
    assert stamp == "2027-03-10 22:00:04.000000 UTC"  # 23:00:04 in Berlin
    collect(course, of_gradescope(course))
    assert submitted(course)[f"s10/{ASSIGNMENT}/timestamp.txt"] == "2027-03-10 21:30:15.250000 UTC"


def test_the_time_of_a_download_is_nobodys(course):
    collect(
        course, [(name, text, (2027, 3, 1, 9, n, 0)) for n, (name, text, _) in enumerate(of_moodle(course))]
    )
    assert not [name for name in submitted(course) if name.endswith("timestamp.txt")]


def test_late_is_kept_as_the_least_that_is_certain(course, made):
    shutil.copy(made.root / "gradebook.db", course.root)
    with course.gradebook() as book:
        book.update_or_create_assignment(ASSIGNMENT, duedate=datetime(2027, 3, 1, 22, 59))
    done = collect(course, [(canvas("s01", FILE, late=True), work(course, "s01")), *of_canvas(course)[1:]])
    assert [row.student for row in done.rows if "the least that is certain" in row.said] == ["s01"]
    stamps = {name: text for name, text in submitted(course).items() if name.endswith("timestamp.txt")}
    assert stamps == {f"s01/{ASSIGNMENT}/timestamp.txt": "2027-03-01 22:59:01.000000 UTC"}


def test_late_without_a_due_date_is_said_and_no_gradebook_is_made(course):
    (row,) = collect(course, [(canvas("s01", FILE, late=True), work(course, "s01"))]).rows
    assert "nobody knows how much" in row.said
    assert not (course.root / "gradebook.db").exists() and len(submitted(course)) == 1


def test_those_who_hand_in_together_all_have_it(course):
    entries = [
        ("submission_metadata.yml", metadata(("s01", "s05"), ("s02",))),
        (f"submission_1/{FILE}", work(course, "both")),
        ("submission_9/doubles.ipynb", work(course, "nobody")),
    ]
    assert fates(collect(course, entries)) == {
        **{"s01": [Fate.TAKEN], "s05": [Fate.TAKEN]},
        "": [Fate.LEFT_OUT],
    }


def test_files_travel_with_their_notebook(course):
    notebook = work(course, "s01", RIGHT | {"total": "import helper\nopen('weights.bin')\n" + RIGHT["total"]})
    entries = [
        (canvas("s01", FILE), notebook),
        (canvas("s01", "helper-1.py"), "x = 1"),
        (canvas("s01", "weights-3.bin", upload=9), "old"),
        (canvas("s01", "weights-2.bin", upload=10), "new"),
        (canvas("s01", "data-1.csv"), "1"),
        (
            canvas("s02", "PA3.zip"),
            zipped([(f"PA3/{FILE}", work(course, "s02")), ("PA3/lib/__init__.py", "")]),
        ),
        (canvas("s03", "weights.bin"), "alone"),
        (canvas("s04", "timestamp.txt"), "1999-01-01 00:00:00 UTC"),
        (canvas("s04", FILE), work(course, "s04")),
    ]
    done = collect(course, entries)
    found = submitted(course)
    own = {name.removeprefix(f"s01/{ASSIGNMENT}/"): text for name, text in found.items() if "s01" in name}
    assert own == {
        **{FILE: notebook, "helper.py": "x = 1", "data-1.csv": "1"},
        **{"weights.bin": "new", "weights-3.bin": "old"},
    }
    assert f"s02/{ASSIGNMENT}/lib/__init__.py" in found
    assert fates(done)["s03"] == [Fate.LEFT_OUT] and not [name for name in found if "timestamp" in name]


HOSTILE = {
    "bomb.zip": zipped([(FILE, bytes(2**23))]),
    "lying.zip": lying(10),
    "deep.zip": zipped([("a.zip", zipped([("b.zip", zipped([("c.zip", zipped([(FILE, "{}")]))]))]))]),
    "bomb-in-zip.zip": zipped([("a.zip", zipped([(FILE, bytes(2**23))]))]),
    "many.zip": zipped([(f"{n}/{FILE}", "{}") for n in range(30)]),
    "upwards.zip": zipped([(f"../../../../s10/{ASSIGNMENT}/{FILE}", "{}")]),
    "absolute.tar.gz": tarred((f"/tmp/{FILE}", b"{}")),
    "sparse.tar": sparse(2**23),
    "header.tgz": pax(2**23),
    "link.tar.gz": tarred((link(b"2", "/etc/passwd"), b"")),
    "no-archive.zip": b"hello",
    "broken.tar.gz": b"\x1f\x8b" + bytes(99),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_archive_is_left_out_and_the_others_go_on(course, name):
    entries = [
        (canvas("s01", name), HOSTILE[name]),
        (canvas("s01", "doubles.ipynb"), work(course, "s01")),
        *of_canvas(course)[1:],
    ]
    done = collect(course, entries)
    left = [(row.student, row.file) for row in done.rows if row.fate is Fate.LEFT_OUT]
    assert left == [("s01", canvas("s01", name))]
    assert len(submitted(course)) == 10
    assert submitted(course)[f"s10/{ASSIGNMENT}/{FILE}"] == work(course, "s10")


def test_a_name_that_leads_out_of_the_archive_is_left_out(course):
    entries = [(f"../{canvas('s01', FILE)}", "{}"), ("/etc/x.ipynb", "{}"), *of_canvas(course)[1:]]
    done = collect(course, entries)
    assert fates(done)[""] == [Fate.LEFT_OUT] * 2 and len(submitted(course)) == 9


@pytest.mark.parametrize(
    "inside",
    [
        f"s10/{ASSIGNMENT}/{FILE}",
        canvas("s10", FILE),
        moodle("s10", FILE),
        "submission_10/doubles.ipynb",
    ],
)
def test_what_a_student_calls_a_file_says_nothing_about_whose_it_is(course, inside):
    entries = [
        (moodle("s01", inside), work(course, "s01")),
        (moodle("s04", "PA3.zip"), zipped([(inside, "{")])),
    ]
    collect(course, entries)
    assert {name.partition("/")[0] for name in submitted(course)} == {"s01", "s04"}


def test_a_link_in_submitted_is_not_written_through(course, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (course.root / "submitted").mkdir()
    (course.root / "submitted" / "s01").symlink_to(elsewhere)
    assert fates(collect(course, of_canvas(course)))["s01"] == [Fate.LEFT_OUT]
    assert not list(elsewhere.iterdir())


def test_several_that_may_be_it_and_others_are_left_out_and_said(course):
    entries = [
        ("s01/a.ipynb", work(course, "one")),
        ("s01/b.ipynb", work(course, "two")),
        ("s02/other.ipynb", '{"cells": []}'),
        ("s03/doubles.ipynb", work(course, "s03")),
        ("s03/copy of doubles.ipynb", work(course, "s03")),
        ("readme.txt", "?"),
    ]
    done = collect(course, entries)
    said = {row.file: (row.fate, row.said) for row in done.rows}
    assert all("several files may be" in said[f"s01/{name}.ipynb"][1] for name in "ab")
    assert "none of doubles" in said["s02/other.ipynb"][1]
    assert said["s03/copy of doubles.ipynb"][0] is Fate.SPARE
    assert said["readme.txt"] == (Fate.LEFT_OUT, "it lies in no student's folder.")


def test_the_command_says_what_it_does_and_what_is_wrong(tmp_path):
    """As a person types it: a try without changes, then for good, then marked; and a zip that lies there."""
    course = make_course(tmp_path)
    write_roster(course.root)
    (course.root / "a.zip").write_bytes(zipped([*of_canvas(course)[:2], ("notes.txt", "")]))
    dry = run(course, "collect", "a.zip", ASSIGNMENT, "--dry-run")
    assert dry.returncode == 1 and "2 taken, 1 left out. Nothing was changed" in dry.stdout
    assert not (course.root / "submitted").exists()
    done = run(course, "collect", "a.zip", ASSIGNMENT)
    assert done.returncode == 1 and "Nothing came from: s03, s04" in done.stdout
    path = course.root / "submitted" / "s03" / ASSIGNMENT / "PA3.zip"
    path.parent.mkdir(parents=True)
    path.write_bytes(zipped([(f"PA3/{FILE}", work(course, "s03"))]))
    assert run(course, "collect", "submitted", ASSIGNMENT).returncode == 0
    assert run(course, "grade", ASSIGNMENT).returncode == 0
    assert set(marks(course)) == {"s01", "s02", "s03"}
    wrong = {
        ("b.zip", ASSIGNMENT): "b.zip cannot be collected: there is no such",
        ("a.zip", "nothing"): "no assignment",
        ("roster.csv", ASSIGNMENT): "is no zip",
        ("a.zip", ASSIGNMENT, "--roster", "none.csv"): "There is no none.csv",
        ("a.zip", ASSIGNMENT, "--from", "blackboard"): "--from is one of gradescope, canvas",
        ("a.zip", ASSIGNMENT, "--from", "gradescope"): "holds no submission_metadata.yml",
        ("a.zip", ASSIGNMENT, "--zone", "Mars/Base"): "--zone is a place",
        ("a.zip", ASSIGNMENT, "--zone", "Europe"): "--zone is a place",  # a folder of the database of zones
    }
    for arguments, said in wrong.items():
        refused = run(course, "collect", *arguments)
        assert refused.returncode == 2 and said in " ".join(refused.stderr.split()), refused.stderr


def test_names_are_compared_without_accents_signs_and_order():
    people = People({"a": Enrolled("a", "Núñez, Ana María"), "b": Enrolled("b", "Bo Li", "B@x.org", "7")})
    assert people.student(Who("", "", ("NUNEZ Ana-Maria",))) == "a"
    assert people.student(Who("", "", ("Ana Maria Nunez",))) == "a"
    assert people.student(Who("", "", ("x",), email="b@X.org")) == "b"
    assert people.student(Who("", "", ("Bo Li",), "7")) == "b"
    with pytest.raises(Unknown):  # who has another id is somebody else
        people.student(Who("", "", ("Bo Li",), "8"))


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("../../etc", "-..-etc"),
        ("Zoe\u0308 <b>", "Zoë -b-"),
        (" .x ", "x"),
        ("\x00", "unnamed"),
        ("a" * 999, "a" * 100),
    ],
)
def test_a_folders_name_is_safe(name, folder):
    assert safe(name) == folder


@pytest.mark.parametrize("platform", [canvas, moodle])
def test_a_wrong_format_is_proposed_by_what_students_called_it(course, platform):
    ask_for_pa3(course)
    packed = {student: zipped([(FILE, work(course, student))]) for student in CLASS} | {
        "s04": work(course, "s04")
    }
    entries = [(platform(student, own_names(student)), data) for student, data in packed.items()]
    collect(course, entries)
    here = type(course)(course.root)
    expected = {
        "s02": "handed in as PA 3.zip, not as PA3.zip",
        "s04": f"handed in as {FILE}, not as PA3.zip",
    }
    assert {who: one.why for (_, who), one in proposed(here, ASSIGNMENT).items()} == expected
    collect(course, [(platform("s02", "PA3.zip"), packed["s02"])], dry=True)
    assert {who for _, who in proposed(here, ASSIGNMENT)} == {"s02", "s04"}
    collect(course, [(platform("s02", "PA3.zip"), packed["s02"])])
    assert {who for _, who in proposed(here, ASSIGNMENT)} == {"s04"}


def test_a_wrong_format_is_proposed_by_what_was_handed_in_last(course):
    wrong, right = (zipped([(FILE, work(course, day))]) for day in (1, 9))
    first = [(moodle("s01", "mine.zip"), wrong, at(1)), late(course)]
    then = [(moodle("s01", "PA3.zip"), right, at(9)), late(course)]
    for entries, names in ((first, ["mine.zip"]), (then, ["PA3.zip"]), (first, ["PA3.zip"])):
        collect(course, entries)
        assert recall(course.root, ASSIGNMENT)["s01"] == names
    names = ("mine.ipynb", "mine-1.ipynb")
    collect(course, [(canvas("s03", name, upload=n), work(course, n)) for n, name in enumerate(names, 1)])
    assert recall(course.root, ASSIGNMENT)["s03"] == ["mine-1.ipynb"]


def test_what_students_called_a_file_is_no_formula_in_a_spreadsheet(tmp_path):
    names = ["'=1+1.ipynb", "=1+1.ipynb", "layers.ipynb"]
    remember(tmp_path, ASSIGNMENT, {"@s01": names})
    assert recall(tmp_path, ASSIGNMENT) == {"@s01": names}
    written = (downloaded(tmp_path, ASSIGNMENT) / "handed_in_as.csv").read_text()
    assert written.splitlines()[1:] == ["'@s01,''=1+1.ipynb", "'@s01,'=1+1.ipynb", "'@s01,layers.ipynb"]


def test_the_name_of_an_archive_that_a_folder_has_for_each_student_is_not_theirs(course):
    ask_for_pa3(course)
    collect(course, of_archives(course))
    assert proposed(type(course)(course.root), ASSIGNMENT) == {}
