"""Can what others chose to be called deceive who reads a terminal, a table or a page, or stop the class?"""

import csv
import os
from pathlib import Path

import pytest
from classroom import ASSIGNMENT, EXPORT, RIGHT, hand_in_answers, make_course, marks, run
from test_plain_nbgrader import nbgrader

from grader.commands.options import plain
from grader.marking.recording.course import Course
from grader.marking.recording.names import in_table, unusable, visible

LONG = "l" * 128  # characters, the most that the gradebook takes
# the bytes of a folder's name -> the same, as people see it
REFUSED = {
    b"caf\xe9": "caf\\xe9",
    b"two\nlines": "two\\x0alines",
    b"clear\x1b[2J": "clear\\x1b[2J",
    b".hidden": ".hidden",
    b"...": "...",
    b" ada": " ada",
    b"<script>": "<script>",
    b'say "x"': 'say "x"',
    b"a*": "a*",
    b"[a-z]": "[a-z]",
    b"back\\slash": "back\\\\slash",
}
# names that are marked -> as people see them in a table of marks
TAKEN = {
    "ada": "ada",
    "o'neil": "o'neil",
    "-r": "'-r",
    "=1+1": "'=1+1",
    "\uff1d1": "'\uff1d1",
    "@x": "'@x",
    "ada\u202ecod": "ada\\u202ecod",
    "ada\u200b": "ada\\u200b",
    "زهرا": "زهرا",
    LONG: LONG,
}


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    made = make_course(tmp_path_factory.mktemp("names"))
    for name in TAKEN:
        hand_in_answers(made, name, RIGHT)
    for raw in REFUSED:
        hand_in_answers(made, os.fsdecode(raw), RIGHT)
    return made


@pytest.fixture(scope="module")
def graded(course: Course) -> str:
    done = run(course, "grade", ASSIGNMENT)
    assert done.returncode == 1, done.stderr
    return done.stdout


class TestCourse:
    def test_all_others_are_marked(self, course: Course, graded: str) -> None:
        assert {name: cells["test-total"][0] for name, cells in marks(course).items()} == dict.fromkeys(
            TAKEN, 2
        )

    def test_each_name_is_a_row_that_hides_nothing(self, graded: str) -> None:
        told = "".join(graded.split("│")).replace("\n", "")
        assert graded.count("malformed") == len(REFUSED)
        assert "\x1b" not in graded and "\u202e" not in graded and "\u200b" not in graded
        assert "rename it, and mark" in " ".join(told.split())
        for seen in REFUSED.values():
            assert seen in graded or seen in told

    def test_the_table_of_marks(self, course: Course, graded: str) -> None:
        assert run(course, *EXPORT).returncode == 0
        rows = list(csv.DictReader((course.root / "grades.csv").read_text("utf-8").splitlines()))
        refused = {row["student"] for row in rows if row["status"] == "malformed"}
        assert refused == {in_table(os.fsdecode(raw)) for raw in REFUSED}
        assert {r["student"] for r in rows} - refused == set(TAKEN.values())
        assert all(row["needs_manual_grade"] == "True" for row in rows if row["student"] in refused)

    def test_feedback_and_the_class_page(self, course: Course, graded: str) -> None:
        done = run(course, "feedback", ASSIGNMENT)
        assert done.returncode == 1 and done.stderr.count("rename it, and mark again") == len(REFUSED)
        folder = course.root / "feedback"
        assert {path.name for path in folder.iterdir()} == set(TAKEN)
        page = (course.root / "report" / f"{ASSIGNMENT}.html").read_text("utf-8")
        assert "caf\\xe9" in page and "ada\\u202ecod" in page and page.count("<script>") == 1  # its own

    def test_plain_nbgrader_marks_the_others(self, tmp_path: Path) -> None:
        course = make_course(tmp_path)
        for name in ("ada", "caf\udce9", "zoe"):
            hand_in_answers(course, name, RIGHT)
        nbgrader(course, "autograde", ASSIGNMENT)
        assert set(marks(course)) == {"ada", "zoe"}


class TestNames:
    @pytest.mark.parametrize("raw", REFUSED)
    def test_those_that_cannot_be_recorded(self, raw: bytes) -> None:
        assert visible(os.fsdecode(raw)) == REFUSED[raw] and REFUSED[raw] in unusable(os.fsdecode(raw))

    @pytest.mark.parametrize("name", TAKEN)
    def test_those_that_can(self, name: str) -> None:
        assert unusable(name) == "" and in_table(name) == TAKEN[name]

    def test_one_that_is_longer_than_the_gradebook_takes(self) -> None:
        assert "more than 128 characters" in unusable(f"{LONG}l")

    def test_two_names_never_look_the_same(self) -> None:
        names = [
            "ada",
            "ada\u200b",
            "ada\\u200b",
            "ada ",
            "ada\u3000",
            "ada\u3164",
            "ada\ufe0f",
            "-a",
            "'-a",
            "''-a",
        ]
        assert len({in_table(name) for name in names}) == len(names)

    def test_a_sentence_keeps_its_lines_and_backslashes(self) -> None:
        text = "\\frac\n\x1b]8;;http://example.org\x07 \u202e\ud800\r[red]x[/red]"
        assert str(plain(text)) == "\\frac\n\\x1b]8;;http://example.org\\x07 \\u202e\\ud800\\x0d[red]x[/red]"
