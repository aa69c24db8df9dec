"""What the gradebook becomes: plain marks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from four_students import FINE, LATE, NASTY, copied, grade_by_hand
from nbgrader.api import Gradebook, MissingEntry

from grader.report import marks


@pytest.fixture
def course(four: Path, tmp_path: Path) -> Iterator[tuple[Gradebook, Path]]:
    with copied(four, tmp_path / "course") as (gradebook, root):
        yield gradebook, root


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
