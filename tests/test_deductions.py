"""Is what is taken off worked out from what is in the gradebook now, and the same for all who read it?"""

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import nbformat
import pytest
from four_students import FINE, LATE, copied, grade_by_hand
from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config

from grader.policies.deductions import Policies
from grader.policies.formats import COLUMNS, TABLE
from grader.policies.times import PolicyError
from grader.report import marks

DUE = datetime(2027, 3, 27, 22, 59)  # UTC: 23:59 in Berlin, the evening before clocks go forward
OURS = "grader.policies.late.Late"
LINE = "10% a started day, at most 2 days; 5% for a wrong format; extra credit n1/why"
OWN = """
from nbgrader.plugins import BasePlugin

class HalfOff(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return score / 2

class Too(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return score * 99

class Nothing(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return None

class Breaks(BasePlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return score / 0

class NoPlugin(BasePlugin):
    pass
"""


@pytest.fixture
def course(four: Path, tmp_path: Path) -> Iterator[tuple[Gradebook, Path]]:
    with copied(four, tmp_path / "course") as (gradebook, root):
        gradebook.find_assignment("a1").duedate = DUE
        hand_in(gradebook, LATE, DUE + timedelta(hours=23, seconds=1))  # of two days the second has begun
        hand_in(gradebook, FINE, DUE)
        yield gradebook, root


def hand_in(gradebook: Gradebook, student: str, time: datetime) -> None:
    gradebook.find_submission("a1", student).timestamp = time
    gradebook.db.commit()


def policies(root: Path, plugin: str = OURS, line: str = LINE) -> Policies:
    late = {"zone": "Europe/Berlin", "policies": {"a1": line}}
    return Policies(Config({"Late": late, "AssignLatePenalties": {"plugin_class": plugin}}), root)


def shown(course: tuple[Gradebook, Path], student: str = LATE, **of: str) -> marks.NotebookMarks:
    gradebook, root = course
    return marks.find(gradebook, "a1", "n1", student, policies(root, **of))


class TestNow:
    def test_the_second_day_has_begun_after_23_hours(self, course: tuple[Gradebook, Path]) -> None:
        entry = shown(course)
        assert (entry.score, entry.penalty, entry.final) == (2.0, 0.4, 1.6)
        assert entry.taken.due.startswith(
            "Due Sat 27 Mar 2027, 23:59 CET; handed in Sun 28 Mar 2027, 23:59:01"
        )
        assert entry.taken.told == ("Handed in late: 0.4 marks were taken off the 2 that you earned.",)
        assert shown(course, FINE).penalty == 0 and shown(course, FINE).taken.told == ()

    def test_nobody_is_late_by_less_than_a_second(self, course: tuple[Gradebook, Path]) -> None:
        hand_in(course[0], FINE, DUE + timedelta(microseconds=999_999))
        assert shown(course, FINE).taken.seconds_late == 0
        hand_in(course[0], FINE, DUE + timedelta(seconds=1))
        assert (shown(course, FINE).taken.seconds_late, shown(course, FINE).penalty) == (1, 0.6)

    def test_marks_given_by_hand_later_count(self, course: tuple[Gradebook, Path]) -> None:
        grade_by_hand(course[0], LATE, "why", 4.0)
        assert shown(course).penalty == pytest.approx(1.2)

    def test_an_extension_counts(self, course: tuple[Gradebook, Path]) -> None:
        course[0].find_submission("a1", LATE).extension = timedelta(hours=23)
        course[0].db.commit()
        assert shown(course).penalty == pytest.approx(0.2)  # one second of the first day
        assert "with your extension" in shown(course).taken.due
        course[0].find_submission("a1", LATE).extension = timedelta(days=1)
        course[0].db.commit()
        assert shown(course).penalty == 0

    def test_a_moved_due_date_counts(self, course: tuple[Gradebook, Path]) -> None:
        for days, penalty in ((-1, 2.0), (1, 0.0)):
            course[0].find_assignment("a1").duedate = DUE + timedelta(days=days)
            course[0].db.commit()
            assert shown(course).penalty == penalty
            assert shown(course).taken.too_late == (days == -1)
        assert "too late to count" not in str(shown(course).taken.told)

    def test_without_a_due_date_nothing_is_late_whatever_extension_there_is(
        self, course: tuple[Gradebook, Path]
    ) -> None:
        course[0].find_submission("a1", LATE).extension = timedelta(hours=1)
        course[0].find_assignment("a1").duedate = None
        course[0].db.commit()
        assert shown(course).penalty == 0 and shown(course).taken.due == ""

    def test_extra_credit_is_beyond_the_maximum(self, course: tuple[Gradebook, Path]) -> None:
        grade_by_hand(course[0], FINE, "why", 4.0)
        entry = shown(course, FINE)
        assert (entry.final, entry.max_score) == (10.0, 6.0)

    def test_the_row_of_an_extension_is_no_submission(self, course: tuple[Gradebook, Path]) -> None:
        with course[0].db.no_autoflush:
            course[0].add_submission("a1", "absent").extension = timedelta(days=1)
        for cell in ("test-relu", "why"):
            course[0].find_grade(cell, "n1", "a1", "absent").needs_manual_grade = False
        course[0].db.commit()
        assert not shown(course, "absent").submitted


class TestWrongFormat:
    def decide(self, root: Path, decided: str) -> None:
        (root / TABLE).write_text(f'{",".join(COLUMNS)}\na1,"{LATE}",{decided},handed in as x.zip\n', "utf-8")

    def test_marks_are_lost_only_where_it_is_confirmed(self, course: tuple[Gradebook, Path]) -> None:
        for decided, penalty in (("", 0.4), ("no", 0.4), ("yes", 0.5)):
            self.decide(course[1], decided)
            assert shown(course).penalty == pytest.approx(penalty)
        assert "Wrong format (handed in as x.zip): 0.1 marks" in shown(course).taken.told[1]

    def test_no_more_is_taken_off_than_there_is(self, course: tuple[Gradebook, Path]) -> None:
        self.decide(course[1], "yes")
        hand_in(course[0], LATE, DUE + timedelta(days=9))
        entry = shown(course)
        assert (entry.penalty, entry.final) == (2.0, 0.0)

    def test_a_table_that_cannot_be_read_is_refused(self, course: tuple[Gradebook, Path]) -> None:
        for text in ("student\nx\n", f"{','.join(COLUMNS)}\na1,x,perhaps,\n"):
            (course[1] / TABLE).write_text(text, "utf-8")
            with pytest.raises(PolicyError, match=TABLE):
                shown(course)


class TestAgreement:
    def stored(self, gradebook: Gradebook, student: str = LATE) -> float | None:
        gradebook.db.rollback()
        return gradebook.find_submission_notebook("n1", "a1", student).late_submission_penalty

    def by_nbgrader(self, course: tuple[Gradebook, Path], plugin: str) -> float | None:
        """Run nbgrader's own step, as `nbgrader autograde` does."""
        names = {"notebook": "n1", "assignment": "a1", "student": LATE}
        late = {"zone": "Europe/Berlin", "policies": {"a1": LINE}}
        step = AssignLatePenalties(config=Config({"Late": late}), plugin_class=plugin)
        address = str(course[0].engine.url)
        step.preprocess(nbformat.v4.new_notebook(), {"nbgrader": {**names, "db_url": address}})
        return self.stored(course[0])

    @pytest.mark.parametrize("hours", [-1, 0, 1, 23, 24, 47, 48])
    def test_plain_nbgrader_comes_to_the_same(self, course: tuple[Gradebook, Path], hours: int) -> None:
        hand_in(course[0], LATE, DUE + timedelta(hours=hours))
        assert (self.by_nbgrader(course, OURS) or 0.0) == pytest.approx(shown(course).penalty)

    def test_what_is_shown_is_what_is_stored(self, course: tuple[Gradebook, Path]) -> None:
        gradebook, root = course
        assert self.stored(gradebook) == 1.5  # of another time
        policies(root).settle(gradebook, "a1")
        assert self.stored(gradebook) == shown(course).penalty == 0.4
        hand_in(gradebook, LATE, DUE)
        policies(root).settle(gradebook, "a1")
        assert self.stored(gradebook) == 0.0 and not self.stored(gradebook, FINE)


class TestAnotherPlugin:
    @pytest.fixture(autouse=True)
    def beside(self, course: tuple[Gradebook, Path]) -> Iterator[None]:
        """Put a plugin beside the configuration, as nbgrader documents it."""
        (course[1] / "late_policy.py").write_text(OWN, "utf-8")
        yield
        sys.modules.pop("late_policy", None)
        assert str(course[1]) not in sys.path

    @pytest.mark.parametrize(("name", "penalty"), [("HalfOff", 1.0), ("Too", 2.0), ("Nothing", 0.0)])
    def test_it_decides(self, course: tuple[Gradebook, Path], name: str, penalty: float) -> None:
        assert shown(course, plugin=f"late_policy.{name}").penalty == penalty

    @pytest.mark.parametrize(
        "name",
        ["late_policy.Breaks", "late_policy.NoPlugin", "late_policy.Gone", "no_such_module.X", "nonsense"],
    )
    def test_one_that_cannot_be_used_is_refused_in_a_sentence(
        self, course: tuple[Gradebook, Path], name: str
    ) -> None:
        with pytest.raises(PolicyError) as refused:
            shown(course, plugin=name)
        assert name in str(refused.value) and "\n" not in str(refused.value)

    def test_nbgraders_own_takes_nothing_off_by_default(self, course: tuple[Gradebook, Path]) -> None:
        assert Policies(Config(), course[1]).deductions(course[0], "a1")[LATE, "n1"].marks == 0
