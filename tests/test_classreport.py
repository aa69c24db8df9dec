"""The class page: who has what, what went wrong, and nothing that a student wrote runs in it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from browser import run_in_browser
from classroom import run
from feedback_cells import RELU, graded, marked, text_of
from four_students import FINE, copied, notebook_of
from nbgrader.api import Gradebook

from grader.asking.sheet import Check
from grader.kernels.limits import Limits
from grader.marking.judging.outcome import Status
from grader.marking.recording.course import Course
from grader.report import classreport, firstpage, marks
from grader.report.classpage.entries import Entry, entry
from grader.report.classpage.students import students
from grader.report.marks import NotebookMarks


@pytest.fixture
def course(four: Path, tmp_path: Path) -> Iterator[tuple[Gradebook, Path]]:
    with copied(four, tmp_path / "course") as (gradebook, root):
        yield gradebook, root


def page(course: tuple[Gradebook, Path]) -> str:
    gradebook, root = course
    return classreport.write(gradebook, "a1", root, limits=Limits()).read_text()


def test_it_says_who_has_what(course: tuple[Gradebook, Path]) -> None:
    text = text_of(page(course))
    assert "2 handed in, of 4 students" in text and "0.5 late: 1.5 off" in text and "Total of 10" in text
    assert "3.25 mean so far" in text and "3.25 median" in text
    assert "2 to mark by hand" in text and "1 did not run" in text
    assert "timed out 1" in text and "missing 2" in text and "180 s a notebook (1 stopped)" in text
    assert "absent Never There" in text and "nothing handed in" in text


def test_it_says_who_needs_help_and_why(course: tuple[Gradebook, Path]) -> None:
    text = text_of(page(course)).split("Students who need help")[1].split("Questions")[0]
    assert "late, o'hara" in text.replace("&#39;", "'") and FINE not in text
    assert "earned 2 of the 6 marks that are decided" in text and "n1: Cell 3 ran for 30 s." in text


def test_the_roster_tells_names_sections_and_who_is_not_in_the_gradebook(
    course: tuple[Gradebook, Path],
) -> None:
    (course[1] / "roster.csv").write_text('id,name,section\nfine,"Fein, Ada",B 2\nnew,Nobody Yet,A\n')
    text = text_of(page(course))
    assert "fine Fein, Ada B 2" in text and "new Nobody Yet A" in text
    assert "handed in, of 5 students" in text


def test_links_lead_to_the_feedback(course: tuple[Gradebook, Path]) -> None:
    gradebook, root = course
    html = page(course)
    own = [one for one in marks.read(gradebook, "a1") if one.student == FINE]
    path, _ = firstpage.write_student(own, root)
    assert path == root / "feedback/fine/a1/n1.html"
    assert 'href="../feedback/fine/a1/n1.html"' in html
    assert "../feedback/late%2C%20o%27hara/a1/n1.html" in html


def test_every_name_is_escaped_and_no_script_runs_but_its_own(
    course: tuple[Gradebook, Path], tmp_path: Path
) -> None:
    html = page(course)
    assert "<img src=x" not in html and "&lt;img src=x" in html and html.count("<script") == 1
    assert "default-src 'none'" in html and "'unsafe-inline'" not in html.split("script-src")[1].split(">")[0]
    slipped_in = html.replace(
        "</h1>", "</h1><script>document.title='owned'</script><img src=x onerror=owned>"
    )
    shown = run_in_browser(tmp_path, slipped_in)
    assert "<title>owned" not in shown and 'type="button"' in shown  # its own script did run


def test_the_same_class_gives_the_same_bytes(course: tuple[Gradebook, Path]) -> None:
    assert page(course) == page(course)


def test_a_class_without_a_submission_has_a_page() -> None:
    html = classreport.render("a", [entry(NotebookMarks("a", "n", "x", submitted=False), None)])
    assert "0</strong><span>handed in, of 1 students" in html
    assert classreport.render("a", [])


def test_a_persons_work_is_only_asked_for_what_is_there() -> None:
    open_marks = {"why": marks.CellMarks("why", 3, needs_manual_grade=True)}
    absent = NotebookMarks("a", "n", "x", submitted=False, cells=open_marks)
    here = NotebookMarks("a", "n", "x", cells=open_marks)
    seen = {
        (one.to_mark, one.to_look_at) for one in (Entry(absent, Status.MISSING), Entry(here, Status.MISSING))
    }
    assert seen == {(False, False)}
    assert Entry(here, Status.REPAIRED).to_look_at
    assert Entry(here, Status.GRADED).to_mark
    assert not Entry(here, Status.GRADED).to_look_at


def test_marks_that_a_person_still_gives_are_no_lost_share() -> None:
    cells = {"test-relu": marks.CellMarks("test-relu", 6, 6)}
    cells["why"] = marks.CellMarks("why", 4, needs_manual_grade=True)
    made = entry(NotebookMarks("a", "n", "x", cells=cells), notebook_of(FINE))
    assert [(one.question, one.title, one.score, one.most, one.waiting) for one in made.earned] == [
        ("relu", "1. ReLU", 6, 6, 0),
        ("why", "2. Why <script>?", 0, 0, 4),
    ]
    assert not students([made])[0].reasons


def test_a_student_of_several_notebooks_has_one_row(course: tuple[Gradebook, Path]) -> None:
    cells = {"test-relu": marks.CellMarks("test-relu", 6, 6)}
    one = entry(NotebookMarks("a", "first", "x", cells=cells), notebook_of(FINE))
    other = replace(
        one, marks=NotebookMarks("a", "second", "x", submitted=False, cells=cells), status=Status.MISSING
    )
    html = classreport.render("a", [one, other])
    assert html.count('<th scope="row" title') == 1 and "second: missing" in html and "Total of 12" in html


class TestCommand:
    @pytest.fixture
    def folder(self, course: tuple[Gradebook, Path]) -> Course:
        _, root = course
        (root / "nbgrader_config.py").write_text("c = get_config()\n")
        (root / ".course_salt").write_text("a salt of the tests")
        return Course(root)

    def test_report_writes_the_page_alone(self, folder: Course) -> None:
        done = run(folder, "report", "a1")
        assert done.returncode == 0 and "report/a1.html" in done.stdout, done.stderr
        assert "fine" in (folder.root / "report/a1.html").read_text()
        assert not (folder.root / "feedback").exists()

    def test_an_anonymous_page_names_nobody(self, folder: Course) -> None:
        done = run(folder, "report", "a1", "--anonymous")
        assert done.returncode == 0, done.stderr
        page = (folder.root / "report/a1-anonymous.html").read_text()
        shown = re.findall(r'<th scope="row" title="([^"]*)">([^<]*)</th>', page)
        assert len(shown) == 4 and all(re.fullmatch(r" [2-9A-Z]{7}", title) for title, _ in shown)
        for name in (">fine", "hara", ">absent", "Never", "onerror", "../feedback"):
            assert name not in page

    def test_an_assignment_that_is_not_there_is_named(self, folder: Course) -> None:
        done = run(folder, "report", "a2")
        assert done.returncode == 2 and "The gradebook has no 'a2'" in done.stderr


def test_hints_of_a_notebook_that_did_not_end_are_not_counted() -> None:
    notebook = marked(
        *RELU[:2], graded("test-relu", 1, [Check("x", 1, hint="It ended.")]), status="kernel died"
    )
    cells = {"test-relu": marks.CellMarks("test-relu", 1)}
    died = entry(NotebookMarks("a", "n", "x", cells=cells), notebook)
    assert not died.missed and "It ended." not in classreport.render("a", [died])
