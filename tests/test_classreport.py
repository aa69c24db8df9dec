"""What the gradebook becomes: plain marks, a table to export, and the class page."""

import csv
import io
import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pytest
from browser import run_in_browser
from feedback_cells import RELU, given, graded, marked, text_of, written
from nbgrader.api import Gradebook, MissingEntry

from grader.marking.outcome import Status
from grader.questions.sheet import Check
from grader.report import charts, classreport, feedback, marks
from grader.report.marks import NotebookMarks
from grader.report.pages import autograded_path
from grader.report.status import status_of

LATE, FINE, NASTY = "late, o'hara", "fine", "<img src=x onerror=document.title='owned'>"


def notebook_of(student: str) -> Any:
    passed = student == FINE
    return marked(
        *RELU[:2],
        graded("test-relu", 6, [Check("value", 6, passed, hint="" if passed else "Multiply by `dY`.")]),
        given("## 2. Why <script>?", "why-text"),
        written("why", "Because.", 4),
        status="graded" if passed else "timed out",
        notes=() if passed else ("Cell 3 ran for 30 s.",),
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a course of four students: one late, one of a hostile name, one who is absent."""
    root = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        # nbgrader runs `alembic` by its bare name to make a gradebook
        patch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
        gradebook = Gradebook(f"sqlite:///{root}/gradebook.db")
    with gradebook:
        _fill(gradebook)
    for student in (LATE, FINE):
        path = autograded_path(root, student, "a1", "n1")
        path.parent.mkdir(parents=True)
        nbformat.write(notebook_of(student), path)
    return root


def _fill(gradebook: Gradebook) -> None:
    gradebook.add_assignment("a1")
    gradebook.add_notebook("n1", "a1")
    gradebook.add_grade_cell("test-relu", "n1", "a1", max_score=6, cell_type="code")
    gradebook.add_grade_cell("why", "n1", "a1", max_score=4, cell_type="markdown")
    gradebook.add_solution_cell("why", "n1", "a1")
    gradebook.add_solution_cell("relu", "n1", "a1")
    gradebook.add_student("absent", first_name="Never", last_name="There")
    for student in (LATE, FINE, NASTY):
        gradebook.add_student(student)
        with gradebook.db.no_autoflush:  # nbgrader builds objects that would be flushed half-made
            gradebook.add_submission("a1", student)
        grade = gradebook.find_grade("test-relu", "n1", "a1", student)
        grade.auto_score, grade.needs_manual_grade = 6.0 if student == FINE else 2.0, False
    gradebook.find_submission_notebook("n1", "a1", LATE).late_submission_penalty = 1.5
    gradebook.find_comment("why", "n1", "a1", FINE).auto_comment = "No response."
    gradebook.db.commit()


@pytest.fixture
def course(made: Path, tmp_path: Path) -> Iterator[tuple[Gradebook, Path]]:
    """Copy the course, for a test to change."""
    root = shutil.copytree(made, tmp_path / "course")
    with Gradebook(f"sqlite:///{root}/gradebook.db") as gradebook:
        yield gradebook, root


def grade_by_hand(gradebook: Gradebook, student: str, cell: str, score: float, extra: float = 0.0) -> None:
    grade = gradebook.find_grade(cell, "n1", "a1", student)
    grade.manual_score, grade.extra_credit, grade.needs_manual_grade = score, extra, False
    gradebook.db.commit()


class TestMarks:
    def test_every_student_has_an_entry(self, course: tuple[Gradebook, Path]) -> None:
        entries = {entry.student: entry for entry in marks.read(course[0], "a1")}
        assert set(entries) == {"absent", FINE, LATE, NASTY}
        assert not entries["absent"].submitted and entries["absent"].max_score == 10
        assert entries["absent"].name == "Never There"

    def test_the_final_score_is_nbgraders(self, course: tuple[Gradebook, Path]) -> None:
        gradebook, _ = course
        grade_by_hand(gradebook, LATE, "test-relu", 3.0, extra=0.5)
        for entry in marks.read(gradebook, "a1"):
            if entry.submitted:
                stock = gradebook.find_submission_notebook("n1", "a1", entry.student)
                assert (entry.score, entry.max_score) == (stock.score, stock.max_score)
                assert entry.needs_manual_grade == stock.needs_manual_grade

    def test_the_late_penalty_is_taken_off_but_never_below_zero(self, course: tuple[Gradebook, Path]) -> None:
        entry = marks.find(course[0], "a1", "n1", LATE)
        assert (entry.score, entry.penalty, entry.final) == (2.0, 1.5, 0.5)
        assert replace(entry, penalty=9.0).final == 0.0

    def test_a_persons_comment_goes_before_the_automatic_one(self, course: tuple[Gradebook, Path]) -> None:
        gradebook, _ = course
        assert marks.find(gradebook, "a1", "n1", FINE).comments == {"why": "No response."}
        gradebook.find_comment("why", "n1", "a1", FINE).manual_comment = "Good."
        gradebook.db.commit()
        assert marks.find(gradebook, "a1", "n1", FINE).comments == {"why": "Good."}

    def test_a_task_cell_counts(self, course: tuple[Gradebook, Path]) -> None:
        gradebook, _ = course
        gradebook.add_assignment("a2")
        gradebook.add_notebook("n", "a2")
        gradebook.add_task_cell("organisation", "n", "a2", max_score=10, cell_type="markdown")
        with gradebook.db.no_autoflush:
            gradebook.add_submission("a2", FINE)
        entry = marks.find(gradebook, "a2", "n", FINE)
        assert entry.max_score == 10 and entry.needs_manual_grade

    def test_what_is_not_there_is_an_error(self, course: tuple[Gradebook, Path]) -> None:
        with pytest.raises(KeyError):
            marks.find(course[0], "a1", "n1", "nobody")
        with pytest.raises(MissingEntry):
            marks.read(course[0], "nothing")


class TestExport:
    def rows(self, course: tuple[Gradebook, Path]) -> dict[str, dict[str, str]]:
        gradebook, root = course
        table = marks.export(marks.read(gradebook, "a1"), lambda entry: status_of(root, entry))
        return {row["student"]: row for row in csv.DictReader(io.StringIO(marks.to_csv(table)))}

    def test_names_with_commas_and_quotes_survive(self, course: tuple[Gradebook, Path]) -> None:
        assert self.rows(course)[LATE] == {
            "student": LATE,
            "assignment": "a1",
            "notebook": "n1",
            "status": "timed out",
            "score": "0.5",
            "max_score": "10.0",
            "late_submission_penalty": "1.5",
            "needs_manual_grade": "True",
        }

    def test_who_handed_nothing_in_is_missing(self, course: tuple[Gradebook, Path]) -> None:
        row = self.rows(course)["absent"]
        assert (row["status"], row["score"], row["needs_manual_grade"]) == ("missing", "0.0", "False")


class TestClassPage:
    def page(self, course: tuple[Gradebook, Path]) -> str:
        gradebook, root = course
        return classreport.write(gradebook, "a1", root).read_text()

    def test_it_says_who_has_what(self, course: tuple[Gradebook, Path]) -> None:
        text = text_of(self.page(course))
        assert "2 handed in, of 4 students" in text and "0.5 / 10" in text and "late: 1.5 off" in text
        assert "3.25 mean so far" in text and "3.25 median" in text
        assert "2 to mark by hand" in text and "1 did not run" in text

    def test_it_says_what_went_wrong(self, course: tuple[Gradebook, Path]) -> None:
        html = self.page(course)
        assert "Cell 3 ran for 30 s." in html and "Multiply by <code>dY</code>." in html
        assert "timed out" in html and "missing" in html

    def test_links_lead_to_the_feedback(self, course: tuple[Gradebook, Path]) -> None:
        gradebook, root = course
        html = self.page(course)
        for path in feedback.write_all(gradebook, "a1", root, students=[FINE]):
            assert path == root / "feedback/fine/a1/n1.html"
            assert 'href="../feedback/fine/a1/n1.html"' in html
        assert "../feedback/late%2C%20o%27hara/a1/n1.html" in html

    def test_the_most_frequent_hints_are_counted_by_student(self) -> None:
        entries = []
        for student in ("a", "b", "c"):
            checks = [Check("x", 1, hint="often"), Check("y", 1, hint="often")]
            checks += [Check("z", 1, hint="once")] * (student == "c")
            notebook = marked(*RELU[:2], graded("test-relu", 3, checks))
            cells = {"test-relu": marks.CellMarks("test-relu", 3)}
            entries.append(classreport.entry(NotebookMarks("a", "n", student, cells=cells), notebook))
        table = text_of(classreport.render("a", entries)).split("Most frequent hints")[1]
        assert re.search(r"3 1\. ReLU often 1 1\. ReLU once", table)

    def test_every_name_is_escaped_and_nothing_runs(
        self, course: tuple[Gradebook, Path], tmp_path: Path
    ) -> None:
        html = self.page(course)
        assert "<img src=x" not in html and "&lt;img src=x" in html and "<script" not in html
        assert "default-src 'none'" in html
        assert "<title>owned" not in run_in_browser(tmp_path, html)

    def test_the_same_class_gives_the_same_bytes(self, course: tuple[Gradebook, Path]) -> None:
        assert self.page(course) == self.page(course)

    def test_a_class_without_a_submission_has_a_page(self) -> None:
        html = classreport.render(
            "a", [classreport.entry(NotebookMarks("a", "n", "x", submitted=False), None)]
        )
        assert "0</strong><span>handed in, of 1 students" in html
        assert classreport.render("a", [])

    def test_a_persons_work_is_only_asked_for_what_is_there(self) -> None:
        open_marks = {"why": marks.CellMarks("why", 3, needs_manual_grade=True)}
        absent = NotebookMarks("a", "n", "x", submitted=False, cells=open_marks)
        here = NotebookMarks("a", "n", "x", cells=open_marks)
        seen = {
            (one.to_mark, one.to_look_at)
            for one in (classreport.Entry(absent, Status.MISSING), classreport.Entry(here, Status.MISSING))
        }
        assert seen == {(False, False)}
        assert classreport.Entry(here, Status.REPAIRED).to_look_at
        assert classreport.Entry(here, Status.GRADED).to_mark
        assert not classreport.Entry(here, Status.GRADED).to_look_at

    def test_marks_that_a_person_still_gives_are_no_lost_share(self) -> None:
        cells = {"test-relu": marks.CellMarks("test-relu", 6, 6)}
        cells["why"] = marks.CellMarks("why", 4, needs_manual_grade=True)
        entry = classreport.entry(NotebookMarks("a", "n", "x", cells=cells), notebook_of(FINE))
        assert entry.earned == [("relu", "1. ReLU", 6, 6)]


class TestCharts:
    def test_titles_are_text_and_not_formulas(self) -> None:
        assert charts.bars({"cost in $ and $\\frac{": 50.0, "中文 😀": 10.0}).startswith(
            "data:image/svg+xml;"
        )

    def test_drawing_leaves_matplotlibs_state_alone(self) -> None:
        import matplotlib

        before = dict(matplotlib.rcParams)
        charts.histogram([1.0, 2.0], 6)
        assert dict(matplotlib.rcParams) == before


def test_feedback_of_a_whole_class_is_written(course: tuple[Gradebook, Path]) -> None:
    gradebook, root = course
    seen: list[Path] = []
    paths = feedback.write_all(gradebook, "a1", root, students=[LATE, FINE, "absent"], progress=seen.append)
    assert [path.parent.parent.name for path in paths] == [FINE, LATE] and seen == paths
    assert "Handed in late" in paths[1].read_text()
