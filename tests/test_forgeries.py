"""Wrong answers that earn full marks from stock nbgrader: do they earn nothing here?"""

import nbformat
import pytest
from classroom import ASSIGNMENT, NOTEBOOK, marks
from forgers import FORGERIES, Marks, marked_by_stock, marked_here

from grader.marking.rebuilding.cells import auto_points
from grader.marking.recording.course import Course
from grader.report.feedback import preview


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Marks:
    return marked_by_stock(tmp_path_factory.mktemp("stock"))


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Course:
    return marked_here(tmp_path_factory.mktemp("here"))


def test_there_are_eight() -> None:
    assert len(FORGERIES) == 8


@pytest.mark.stock
@pytest.mark.parametrize("name", FORGERIES)
def test_it_earns_full_marks_from_stock_nbgrader(stock: Marks, name: str) -> None:
    assert stock[name]["test-double"][0] == 3


@pytest.mark.stock
def test_stock_nbgrader_marks_honest_answers_right(stock: Marks) -> None:
    assert [stock["honest-wrong"][cell][0] for cell in ("test-double", "test-double-value")] == [0, 0]
    assert [stock["right"][cell][0] for cell in ("test-double", "test-double-value")] == [3, 3]


@pytest.mark.stock
def test_stock_nbgrader_takes_a_shown_number_for_the_mark(stock: Marks) -> None:
    assert stock["shows_a_number"]["test-double-value"][0] == 3


@pytest.mark.parametrize("name", FORGERIES)
def test_it_earns_nothing_here(here: Course, name: str) -> None:
    found = marks(here)[name]
    assert found["test-double"] == (0, False)
    assert found["test-total"] == (2, False), "the other question is not touched by it"


def test_honest_answers_are_marked_right_here(here: Course) -> None:
    found = marks(here)
    assert (found["honest-wrong"]["test-double"][0], found["right"]["test-double"][0]) == (0, 3)


@pytest.mark.parametrize("name", FORGERIES)
def test_its_page_shows_nothing_of_the_test(here: Course, name: str) -> None:
    points = auto_points(here.source(ASSIGNMENT, NOTEBOOK))
    executed = nbformat.read(here.path("autograded", ASSIGNMENT, name, NOTEBOOK), as_version=4)
    page = preview(executed, points, sources=False)
    assert "test-double" not in page and "3 / 5" not in page
    for line in ("expect(", "score()", "normal(", "given=", "HIDDEN", "mistakes"):
        assert line not in page
