"""Is a gradebook in PostgreSQL as good as one in SQLite, and can it be moved there and back?"""

import shutil
import socket
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta

import nbformat
import pytest
from classroom import (
    ANSWERS,
    ASSIGNMENT,
    CONFIG,
    NOTEBOOK,
    RIGHT,
    WRITTEN,
    digests,
    hand_in_answers,
    make_course,
    marks,
    run,
)
from postgres import GUEST, PASSWORD, USER, in_postgres, use
from sqlalchemy import create_engine, inspect
from test_plain_nbgrader import nbgrader

from grader.commands import app, demo
from grader.commands.exporting import export
from grader.commands.reporting import write_feedback
from grader.marking.recording.course import Course
from grader.marking.recording.gradebook import GradebookUnusable, parsed
from grader.marking.recording.moving import move

REACHES = """import socket
place = {place!r}
try:
    socket.socket(socket.AF_UNIX).connect(place)
    print("reached", place)
except OSError as error:
    print(f"not reached {{place}}: {{error.strerror}}")
"""
LATE, MOLE = "Zoe", "_mole"  # with adam, in an order that databases do not agree on
CLASS = {LATE: RIGHT, "adam": ANSWERS["wrong-double"][0], MOLE: RIGHT}


@pytest.fixture(scope="module")
def courses(tmp_path_factory, postgres):
    """The same class, marked with its gradebook in SQLite and in PostgreSQL."""
    here = make_course(tmp_path_factory.mktemp("sqlite") / "course", view=WRITTEN)
    reaches = REACHES.format(place=str(next(postgres.folder.glob(".s.PGSQL.*[0-9]"))))
    for student, answers in (CLASS | {MOLE: RIGHT | {"double": reaches + RIGHT["double"]}}).items():
        hand_in_answers(here, student, answers)
    here.path("submitted", ASSIGNMENT, LATE).joinpath("timestamp.txt").write_text("2024-05-01 12:00:00 UTC")
    there = Course(shutil.copytree(here.root, tmp_path_factory.mktemp("postgres") / "course"))
    there = in_postgres(there, postgres)
    for course in (here, there):
        with course.gradebook() as book:
            book.update_or_create_assignment(ASSIGNMENT, duedate="2024-05-01 10:30:00 UTC")
        done = run(course, "grade", ASSIGNMENT)
        assert done.returncode == 0, done.stdout + done.stderr
        write_feedback(ASSIGNMENT, course=course.root)
        export(course=course.root)
    return here, there


@pytest.fixture
def said(monkeypatch, capsys):
    """Run `course ...` in this process; return its exit code and what it said."""

    def command(course, *arguments):
        monkeypatch.setattr(sys, "argv", ["course", *arguments, "--course", str(course.root)])
        with pytest.raises(SystemExit) as end:
            app.run()
        out, err = capsys.readouterr()
        return end.value.code, " ".join((out + err).split())

    return command


def test_marks_pages_and_table_are_the_same(courses):
    here, there = courses
    assert set(marks(here)) == set(CLASS)
    assert marks(here) == marks(there)
    assert digests(here) == digests(there)
    assert not (there.root / "gradebook.db").exists()


def test_plain_nbgrader_gives_the_same_marks(courses):
    before = marks(courses[1])
    done = nbgrader(courses[1], "autograde", ASSIGNMENT, "--student", "adam", "--force")
    assert done.returncode == 0, done.stderr
    assert marks(courses[1]) == before


def rows(file):
    """Read all of an SQLite gradebook, as SQLite has it."""
    with closing(sqlite3.connect(file)) as book:
        tables = [name for (name,) in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: sorted(map(repr, book.execute(f"SELECT * FROM {name}"))) for name in sorted(tables)}
        kinds = {
            name: sorted({tuple(map(type, row)) for row in book.execute(f"SELECT * FROM {name}")}, key=repr)
            for name in tables
        }
    return found, kinds


@pytest.fixture
def marked_by_hand(courses, tmp_path):
    """The class in SQLite, after a person has written something of every kind into the gradebook."""
    course = Course(shutil.copytree(courses[0].root, tmp_path / "course"))
    with course.gradebook() as book:
        book.update_or_create_student("adam", first_name="Ädäm", last_name="O'Neil \\", lms_user_id="007")
        book.find_submission(ASSIGNMENT, "adam").extension = timedelta(days=-2, seconds=5, microseconds=1)
        grade = book.find_grade("test-double", NOTEBOOK, ASSIGNMENT, "adam")
        grade.manual_score, grade.extra_credit, grade.needs_manual_grade = 0.1 + 0.2, 1e-300, True
        comment = book.find_comment("double", NOTEBOOK, ASSIGNMENT, "adam")
        comment.manual_comment = "% 'quoted' \"twice\"\n\ttab \\n 🐍 \\x41"
        book.find_submission_notebook(NOTEBOOK, ASSIGNMENT, "adam").flagged = True
        book.update_or_create_assignment("empty", duedate=datetime(2031, 1, 2, 3, 4, 5, 678901, tzinfo=UTC))
        book.db.commit()
    return course


def test_moving_there_and_back_changes_nothing(marked_by_hand, postgres, said, tmp_path):
    here, url = marked_by_hand, postgres.url(postgres.database())
    before = (here.root / "gradebook.db").read_bytes()
    code, what = said(here, "move-gradebook", url)
    assert code == 0 and "Both databases hold the same" in what, what
    assert f'db_url = "{parsed(url)}"' in what
    assert (here.root / "gradebook.db").read_bytes() == before
    known = marks(here)
    there = use(here, url)
    assert marks(there) == known
    assert said(there, "grade", ASSIGNMENT)[1].count("as before") == len(CLASS) + 1
    back = tmp_path / "back.db"
    assert said(there, "move-gradebook", f"sqlite:///{back}")[0] == 0
    assert rows(back) == rows(here.root / "gradebook.db")


def tables(url):
    engine = create_engine(url)
    found = inspect(engine).get_table_names()
    engine.dispose()
    return found


def test_a_move_that_breaks_off_leaves_nothing(courses, postgres, tmp_path):
    here, there = courses
    url = postgres.url(postgres.database())

    def breaks_off(items):
        for number, item in enumerate(items):
            if number == 10:
                raise InterruptedError
            yield item

    for source, target in ((here, url), (there, f"sqlite:///{tmp_path}/target.db")):
        known = marks(source)
        with pytest.raises(InterruptedError):
            move(source.database, target, breaks_off)
        assert marks(source) == known
    assert tables(url) == []
    with closing(sqlite3.connect(tmp_path / "target.db")) as left:
        assert not left.execute("SELECT name FROM sqlite_master").fetchall()


def test_a_move_refuses_what_already_holds_something(courses, said):
    here, there = courses
    known = marks(there)
    code, what = said(here, "move-gradebook", there.database)
    assert code == 2 and "holds tables of a gradebook" in what and "Name an empty database" in what
    code, what = said(here, "move-gradebook", here.database)
    assert code == 2 and "Name an empty database" in what
    assert marks(there) == known


def test_a_move_says_which_row_the_other_database_cannot_hold(courses, postgres, said, tmp_path):
    course = Course(shutil.copytree(courses[0].root, tmp_path / "course"))
    with course.gradebook() as book:
        book.add_student("x" * 200)
    url = postgres.url(postgres.database())
    code, what = said(course, "move-gradebook", url)
    assert code == 2 and "table student: value too long" in what and "Mend that in the old one" in what
    assert tables(url) == []


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        ("DROP TABLE alembic_version", "course grade finishes it"),
        ("DELETE FROM alembic_version", "course grade finishes it"),
        ("UPDATE alembic_version SET version_num = 'older'", "nbgrader db upgrade"),
        (None, "There is no gradebook"),
    ],
)
def test_a_move_refuses_a_gradebook_that_is_not_whole(courses, said, tmp_path, harm, says):
    course = Course(shutil.copytree(courses[0].root, tmp_path / "course"))
    file = course.root / "gradebook.db"
    if harm:
        with closing(sqlite3.connect(file)) as book, book:
            book.execute(harm)
    else:
        file.unlink()
    code, what = said(course, "move-gradebook", f"sqlite:///{tmp_path}/new.db")
    assert code == 2 and says in what, what
    assert file.exists() == bool(harm)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("gradebook.db", "no URL of a database. Write sqlite:////folder"),
        ("postgresql://u:secret@host:port/d", "no URL of a database"),
        ("postgresql://u:sec@ret@host/d", "write it as %40"),
        ("postgres://u:secret@host/d", "not kept in postgres. Write"),
        ("mysql://u:secret@host/d", "is not kept in"),
        ("sqlite://", "is not kept in"),
        ("postgresql+pg8000://u:secret@host/d", "pip install psycopg2-binary"),
        ("postgresql+nothing://u:secret@host/d", "pip install psycopg2-binary"),
    ],
)
def test_a_url_that_is_no_gradebooks_is_refused_with_what_to_write(url, says):
    with pytest.raises(GradebookUnusable) as refused:
        parsed(url)
    assert says in str(refused.value) and "sec" not in str(refused.value)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    """A course in which somebody has handed something in."""
    course = make_course(tmp_path_factory.mktemp("untouched"))
    hand_in_answers(course, "perfect", RIGHT)
    return course, (course.root / CONFIG).read_text()


@pytest.mark.parametrize(
    ("user", "database", "says"),
    [
        (f"{GUEST}:wrongword", "guarded", "password authentication failed"),
        (GUEST, "guarded", "no password supplied"),
        (f"{GUEST}:{PASSWORD}", "guarded", "needs the right to create tables"),
        (USER, "nowhere", 'database "nowhere" does not exist'),
        (USER, "down", "See that the server runs"),
    ],
)
def test_a_server_that_refuses_is_one_sentence_and_nothing_is_recorded(
    postgres, untouched, said, user, database, says
):
    course, config = untouched
    before = {path: path.stat().st_mtime_ns for path in course.root.rglob("*") if path.name != CONFIG}
    if database == "guarded":
        database = postgres.database()
    url = postgres.url(database, user)
    if database == "down":
        url = url.replace(str(postgres.folder), "/nowhere")
    moved = said(course, "move-gradebook", url)
    use(course, url)
    graded = said(course, "grade", ASSIGNMENT)
    (course.root / CONFIG).write_text(config)
    for code, sentences in (moved, graded):
        assert code == 2 and says in sentences, sentences
        assert "Traceback" not in sentences and "wrongword" not in sentences and PASSWORD not in sentences
    after = {path: path.stat().st_mtime_ns for path in course.root.rglob("*") if path.name != CONFIG}
    assert after == before


def test_the_example_class_has_a_gradebook_of_its_own(tmp_path):
    make_course(tmp_path)
    with (tmp_path / CONFIG).open("a", encoding="utf-8") as config:
        config.write("\nc.CourseDirectory.db_url = 'postgresql:///course'\n")
    demo._lay_out(Course(tmp_path), ASSIGNMENT, NOTEBOOK, tmp_path / "demo")
    assert Course(tmp_path / "demo").database.startswith(f"sqlite:///{tmp_path}/demo/gradebook.db")


def test_a_password_is_not_shown(postgres, courses, said):
    url = postgres.url(postgres.database(owner=GUEST), f"{GUEST}:{PASSWORD}")
    code, what = said(courses[0], "move-gradebook", url)
    assert code == 0 and f"{GUEST}:***@" in what and PASSWORD not in what, what


def test_students_do_not_reach_the_server(postgres, courses):
    place = next(postgres.folder.glob(".s.PGSQL.*[0-9]"))
    with socket.socket(socket.AF_UNIX) as from_here:
        from_here.connect(str(place))
    seen = nbformat.read(courses[1].path("autograded", ASSIGNMENT, MOLE, NOTEBOOK), 4)
    outputs = str([cell.get("outputs") for cell in seen.cells])
    assert f"not reached {place}: No such file" in outputs, outputs
