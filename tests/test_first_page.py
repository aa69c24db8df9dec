"""A student's first page: all notebooks of an assignment, totals, what to do next, what has changed."""

from pathlib import Path

import pytest
from feedback_cells import RELU, graded, marked, marks_of, text_of, written
from four_students import FINE, LATE, make
from nbgrader.api import Gradebook

from grader.asking.sheet import Check
from grader.marking.recording.history import remember
from grader.policies.deductions import Deduction
from grader.report import feedback, firstpage, marks
from grader.report.marks import NotebookMarks


def page(*notebooks: object) -> str:
    rows = []
    for n, notebook in enumerate(notebooks):
        entry = marks_of(notebook)
        entry.notebook = f"n{n}"
        rows.append(firstpage.row(entry, notebook))
    return firstpage.render(rows)


def hand_in(answer: str, passed: bool) -> object:
    notebook = marked(
        *RELU[:1], graded("test-relu", 3, [Check("value", 3, passed, "" if passed else "Wrong.")])
    )
    notebook.cells.insert(1, written("relu", answer, 0))
    return notebook


def test_totals_and_what_to_do_next_over_all_notebooks() -> None:
    lost = graded("test-relu", 9, [Check("value", 9, hint="Multiply by `dY`.")])
    html = page(marked(*RELU), marked(*RELU[:2], lost))
    text = text_of(html)
    assert "3 / 15" in text
    assert text.index("9 marks to gain. Multiply by dY .") < text.index("3 marks to gain.")
    assert 'href="n1.html#q1"' in html and 'href="n0.html"' in html


def test_what_a_person_still_marks_is_no_loss() -> None:
    text = text_of(page(marked(*RELU[:1], written("why", "Because.", 4))))
    assert "up to 4 more marks" in text and "to gain" not in text


def test_what_is_too_late_to_count_is_promised_no_more_marks() -> None:
    notebook = marked(*RELU[:1], written("why", "Because.", 4))
    entry = marks_of(notebook, taken=Deduction(too_late=True))
    pages = firstpage.render([firstpage.row(entry, notebook)]), feedback.render(notebook, entry)
    assert not any("more marks" in text_of(html) or "so far" in text_of(html) for html in pages)


def test_a_notebook_that_was_not_handed_in_is_named() -> None:
    rows = [firstpage.row(NotebookMarks("a", "n", "ada", submitted=False), None)]
    assert "n was not handed in." in text_of(firstpage.render(rows))


def test_what_has_changed_since_the_hand_in_before() -> None:
    before, now = hand_in("first", False), hand_in("second", True)
    assert remember(before, now)  # type: ignore[arg-type]
    assert "Layers : 3 more by the tests; what you changed: 1. ReLU" in text_of(page(now)).replace(
        "Layers:", "Layers :"
    )


def test_marking_the_same_again_is_no_change_and_forgets_none() -> None:
    before, now, again = hand_in("first", False), hand_in("second", True), hand_in("second", True)
    assert not remember(before, hand_in("first", True))  # type: ignore[arg-type]
    remember(before, now)  # type: ignore[arg-type]
    remember(now, again)  # type: ignore[arg-type]
    assert "3 more by the tests" in text_of(page(again))


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("course"))


def test_all_pages_of_a_student_are_written(course: Path) -> None:
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        found = {
            who: [e for e in marks.read(gradebook, "a1") if e.student == who]
            for who in (LATE, FINE, "absent")
        }
    made = {who: firstpage.write_student(entries, course) for who, entries in found.items()}
    assert [path.name for path in made[FINE]] == ["n1.html", "index.html"] and not made["absent"]
    assert "Handed in late" in made[LATE][0].read_text() and "late: 1.5 off" in made[LATE][1].read_text()


def test_a_notebook_called_index_keeps_its_page(tmp_path: Path) -> None:
    entry = marks_of(marked(*RELU))
    entry.notebook = "index"
    names = [path.name for path in firstpage.write_student([entry], tmp_path)]
    assert names == ["index.html", "all_notebooks.html"]
