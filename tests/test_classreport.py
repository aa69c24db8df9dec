"""The class page: who has what, what went wrong, what is hard."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import run_in_browser
from feedback_cells import RELU, graded, marked, text_of
from four_students import FINE, copied, make, notebook_of
from nbgrader.api import Gradebook

from grader.asking.sheet import Check
from grader.marking.judging.outcome import Status
from grader.report import charts, classreport, firstpage, marks
from grader.report.marks import NotebookMarks


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("made"))


@pytest.fixture
def course(made: Path, tmp_path: Path) -> Iterator[tuple[Gradebook, Path]]:
    with copied(made, tmp_path / "course") as (gradebook, root):
        yield gradebook, root


def entries_of(gradebook: Gradebook, student: str) -> list[NotebookMarks]:
    return [entry for entry in marks.read(gradebook, "a1") if entry.student == student]


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
        path, _ = firstpage.write_student(entries_of(gradebook, FINE), root)
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

    def test_hints_of_a_notebook_that_did_not_end_are_not_counted(self) -> None:
        notebook = marked(
            *RELU[:2], graded("test-relu", 1, [Check("x", 1, hint="It ended.")]), status="kernel died"
        )
        cells = {"test-relu": marks.CellMarks("test-relu", 1)}
        died = classreport.entry(NotebookMarks("a", "n", "x", cells=cells), notebook)
        assert "It ended." in died.wrong and "Most frequent" not in classreport.render("a", [died])

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
