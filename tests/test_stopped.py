"""Where a notebook stopped, is that the first thing that is read, and does the rest keep its marks?"""

import copy
import json

import pytest
from classroom import ASSIGNMENT, NOTEBOOK, RIGHT, hand_in, hand_in_answers, make_course, marks, run
from feedback_cells import text_of
from nbformat.v4 import new_code_cell

from grader.beside.answering import Reply
from grader.marking.judging.modes import LeftOn
from grader.marking.judging.stopped import Place, stop
from grader.marking.rebuilding.master import released
from grader.marking.rebuilding.rebuild import fill

POLARS = (
    "Your notebook stopped in cell 1 (`import polars`): polars is not installed where notebooks are marked. "
    "Everything below was marked as far as it could be."
)
LOOP = (
    "Your notebook stopped in cell {} (`while True:`): it ran for more than 3 seconds. Everything below was "
    "marked as far as it could be."
)


def change(course, student, alter):
    notebook = fill(released(course.source(ASSIGNMENT, NOTEBOOK)), RIGHT)
    alter({cell.id: cell for cell in notebook.cells}, notebook.cells)
    hand_in(course, student, json.dumps(notebook))


def _polars(cells, _):
    cells["imports"].source = "import polars\nimport numpy as np\npolars.DataFrame"


def _looping_draft(cells, all_cells):
    draft = copy.deepcopy(cells["double"]) | {"id": "draft", "source": "while True:\n    pass"}
    all_cells.insert(all_cells.index(cells["double"]) + 1, draft)


def _loop_and_what_needs_it(cells, all_cells):
    cells["total"].source = "while True:\n    pass"
    all_cells.insert(all_cells.index(cells["total"]) + 1, new_code_cell("total(np.ones((2, 2)))"))


def _exit(cells, all_cells):
    all_cells.insert(all_cells.index(cells["total"]), new_code_cell("exit()"))


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = make_course(tmp_path_factory.mktemp("stopped"))
    change(made, "importer", _polars)
    change(made, "looper", _looping_draft)
    change(made, "needer", _loop_and_what_needs_it)
    change(made, "leaver", _exit)
    hand_in_answers(made, "perfect", RIGHT)
    run(made, "grade", ASSIGNMENT)
    run(made, "feedback", ASSIGNMENT)
    return made


def first_note(course, student):
    path = course.path("autograded", ASSIGNMENT, student, NOTEBOOK)
    facts = json.loads(path.read_text("utf-8"))["metadata"]["grader"]
    return facts["status"], next(iter(facts["notes"]), "")


def earned(course, student):
    return [mark for mark, _ in marks(course)[student].values()]


def page(course, student):
    path = course.root / "feedback" / student / ASSIGNMENT / f"{NOTEBOOK}.html"
    return text_of(path.read_text("utf-8"))


def test_a_package_that_is_not_there_costs_nothing_and_is_said(course):
    assert first_note(course, "importer") == ("graded", POLARS)
    assert earned(course, "importer") == [3, 2]
    stopped, rest = " ".join(POLARS.replace("`", " ").split()).split("(")[0], "polars is not installed where"
    before = " ".join(page(course, "importer").split()).split("5 / 5 marks")[0]
    assert stopped in before and rest in before


def test_a_draft_that_loops_beside_the_answer_costs_nothing(course):
    assert first_note(course, "looper") == ("timed out", LOOP.format(3))
    assert earned(course, "looper") == [3, 2]


def test_a_loop_is_said_before_what_lacks_its_cell(course):
    assert first_note(course, "needer") == ("timed out", LOOP.format(4))
    assert earned(course, "needer") == [3, 0]


def test_what_ends_python_ends_what_comes_after_it(course):
    said = "Your notebook ended Python in cell 4 (`exit()`). Nothing after it could run."
    assert first_note(course, "leaver") == ("kernel died", said)
    assert earned(course, "leaver") == [3, 0]


def test_the_class_page_counts_them(course):
    assert first_note(course, "perfect") == ("graded", "")
    text = text_of((course.root / "report" / f"{ASSIGNMENT}.html").read_text("utf-8"))
    assert "3 stopped in a cell" in text and "3 did not run as they should" in text


@pytest.mark.parametrize(
    ("reply", "check", "said"),
    [
        ({"status": "ok"}, False, ""),
        ({"status": "error", "ename": "NotImplementedError", "evalue": ""}, False, ""),
        ({"status": "error", "ename": "AssertionError", "evalue": "b"}, True, ""),
        (
            {"status": "error", "ename": "AssertionError", "evalue": "b"},
            False,
            "(`a = 1`): AssertionError: b.",
        ),
        ({"status": "error", "ename": 5, "evalue": None, "traceback": 7}, False, "(`a = 1`): 5: None."),
        (
            {
                "status": "error",
                "ename": "E",
                "evalue": "m",
                "traceback": ["\x1b[0;32m----> 2\x1b[0m b = a\x1b[0m"],
            },
            False,
            "(`b = a`): E: m.",
        ),
        (
            {"status": "error", "ename": "S", "evalue": "m (12.py, line 2)"},
            False,
            "(`b = a`): S: m (line 2).",
        ),
        (
            {"status": "error", "ename": "E", "evalue": "m", "traceback": ["---> 99 x"]},
            False,
            "(`a = 1`): E: m.",
        ),
    ],
)
def test_a_reply_is_believed_as_far_as_it_is_text(reply, check, said):
    sentence = stop(Place(3, "a = 1\nb = a"), reply, check=check)
    assert said in sentence and bool(said) == sentence.startswith("Your notebook stopped in cell 3 ")


def modes_said(*names):
    return {"user_expressions": {"modes": {"data": {Reply.mime: json.dumps(names)}}}}


def test_a_mode_is_named_by_the_cell_after_which_it_was_on_and_only_where_it_stops_such_a_cell():
    left = LeftOn()
    left.note(modes_said("grad"), Place(2, "import torch\ntorch.set_grad_enabled(False)"))
    left.note(modes_said("grad", "seterr"), Place(3, "np.seterr(all='raise')"))
    error = {"ename": "RuntimeError", "evalue": "element 0 of tensors does not require grad"}
    said = "Gradients were still switched off there, since cell 2 (`torch.set_grad_enabled(False)`)."
    assert left.sentence(error) == said
    assert left.sentence({"ename": "NameError", "evalue": "name 'grad' is not defined"}) == ""
    left.note(modes_said("seterr"), Place(4, "torch.set_grad_enabled(True)"))
    assert left.sentence(error) == ""


@pytest.mark.parametrize("said", [7, "x", "7", "null", "[" * 2000, '{"grad": 1}' * 999, ["grad"], None])
def test_what_is_said_of_modes_is_believed_as_far_as_it_can_be_read(said):
    left = LeftOn()
    left.note({"user_expressions": {"modes": {"data": {Reply.mime: said}}}}, Place(2, "1"))
    left.note({"user_expressions": said}, Place(3, "1"))
    assert left.sentence({"ename": ["grad"], "evalue": {"require": "grad"}}) == ""
