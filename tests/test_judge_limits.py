"""Does the judge itself end in time and keep its marks, and is a person called only for our own faults?"""

import os
import time

import pytest
from classroom import ASSIGNMENT, NOTEBOOK, hand_in_answers, make_course, marks, run
from nbformat.v4 import new_code_cell
from odd_replies import OddStudent

from grader.asking.compare import difference
from grader.beside import wire
from grader.beside.wire import Foreign
from grader.kernels.limits import Limits
from grader.kernels.warm import Zygote
from grader.marking.judging import slot as slots
from grader.marking.judging.deadline import TimeIsUp, deadline
from grader.marking.judging.execute import mark_cell
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome, Status

JOB = Job("a", "n", "s", "", "", "", "", "plain")


def work_for_ever():
    while True:
        sum(range(1000))


def test_work_ends_at_the_deadline():
    start = time.monotonic()
    with pytest.raises(TimeIsUp), deadline(0.1):
        work_for_ever()
    assert time.monotonic() - start < 2


def test_a_deadline_that_is_swallowed_comes_back():
    swallowed = []
    with pytest.raises(TimeIsUp), deadline(0.1):
        try:
            work_for_ever()
        except BaseException as error:
            swallowed.append(error)
        work_for_ever()
    assert [type(error) for error in swallowed] == [TimeIsUp]


def test_nothing_rings_after_the_work_is_done():
    with deadline(0.05):
        pass
    time.sleep(0.1)


def graded(source, points=5.0):
    return new_code_cell(source, metadata={"nbgrader": {"grade_id": "test-x", "points": points}})


def sheet_of(source, reply='{"value":5}', seconds=10.0):
    student = OddStudent([lambda item: reply], {"x": "answer = 1"})
    sheet = mark_cell(graded(source), student, ("salt",), seconds)
    return sheet, student


HEAD = """
from grader import answer_source, ask, check, expect, score
with check("one", marks=2):
    assert True
expect("f()", 5, what="two", marks=1)
"""
BY_DATA = {
    "an attribute": "ask('x').shape",
    "a key": "ask('x')['key']",
    "unpacking": "a, b = ask('x')",
    "a name that a loop over nothing leaves unbound": "for last in range(ask('x') - 5): pass\nlast",
    "memory": "ask('x')\n[0] * 10**18",
    "recursion": "ask('x')\ndef f(): return f()\nf()",
    "an assertion": "assert ask('x') == 6, 'Six is asked for.'",
    "the text of an answer": "import ast\nast.parse(answer_source('x')).body[7]",
}


@pytest.mark.parametrize("line", BY_DATA.values(), ids=BY_DATA)
def test_what_data_breaks_costs_the_rest_of_the_cell(line):
    sheet, _ = sheet_of(HEAD + line + "\nexpect('never', 1, what='four', marks=2)\nscore()")
    assert not sheet.trouble
    assert (sheet.score, sheet.points) == (3, 5)
    rest = sheet.checks[-1]
    assert (rest.what, rest.marks, rest.passed) == ("the rest of this question", 2, False)
    assert rest.hint and rest.trouble


OURS = {
    "before anything is asked": "{}['key']\nask('x')",
    "a name that nothing binds": "ask('x')\nnp.zeros(3)",
    "an import": "ask('x')\nimport grader.nowhere",
    "syntax": "ask('x')\n1 +",
}


@pytest.mark.parametrize("line", OURS.values(), ids=OURS)
def test_a_test_that_breaks_by_itself_calls_a_person(line):
    sheet, _ = sheet_of("from grader import ask\n" + line)
    assert sheet.trouble and not sheet.score


def test_an_error_of_the_student_outside_of_a_check_costs_what_is_left():
    reply = '{"error":{"type":"ValueError","message":"no","name":null,"where":null}}'
    sheet, _ = sheet_of("from grader import ask, score\nask('x')\nscore()", reply)
    assert (sheet.points, sheet.score, sheet.trouble) == (5, 0, "")
    assert "stopped with ValueError: no" in sheet.checks[-1].hint


def test_a_judge_that_takes_too_long_keeps_the_marks_until_then():
    sheet, student = sheet_of(HEAD + "ask('x')\nwhile True: pass", seconds=0.3)
    assert (sheet.points, sheet.score, sheet.trouble) == (5, 3, "")
    assert "took so long to read" in sheet.checks[-1].hint and student.ended


def test_a_test_that_begins_after_the_time_is_not_run():
    sheet, student = sheet_of("1 / 0", seconds=-1.0)
    assert (sheet.points, sheet.score, sheet.trouble) == (5, 0, "")
    assert student.asked == 0


SLOW = """
# %% [markdown] id="intro"
# # Three numbers

# %% id="first" role="answer"
### BEGIN SOLUTION
first = 1
### END SOLUTION

# %% id="test-first" role="graded" points=2
# 2 marks.
### BEGIN HIDDEN TESTS
from grader import expect, score

expect("first", 1, what="the first number", marks=2)
score()
### END HIDDEN TESTS

# %% id="second" role="answer"
### BEGIN SOLUTION
second = 2
### END SOLUTION

# %% id="test-second" role="graded" points=3
# 3 marks.
### BEGIN HIDDEN TESTS
from grader import ask, check, score

with check("the second number", marks=3):
    left = ask("second")
    while left != 2:
        left = -left
score()
### END HIDDEN TESTS

# %% id="third" role="answer"
### BEGIN SOLUTION
third = 3
### END SOLUTION

# %% id="test-third" role="graded" points=4
# 4 marks.
### BEGIN HIDDEN TESTS
from grader import expect, score

expect("third", 3, what="the third number", marks=4)
score()
### END HIDDEN TESTS
"""


def test_a_reply_that_is_read_for_ever_costs_neither_the_marks_before_nor_a_second_try(tmp_path):
    seconds = 4
    limits = f"c = get_config()\nc.CourseDirectory.course_id = 'c'\nc.Marker.submission_seconds = {seconds}\n"
    course = make_course(tmp_path, limits, SLOW)
    hand_in_answers(course, "odd", {"first": "first = 1", "second": "second = 5", "third": "third = 3"})
    hand_in_answers(course, "right", {"first": "first = 1", "second": "second = 2", "third": "third = 3"})
    done = run(course, "grade", ASSIGNMENT)
    earned = {who: [score for score, _ in row.values()] for who, row in marks(course).items()}
    assert earned == {"odd": [2, 0, 0], "right": [2, 3, 4]}, done.stderr
    text = course.path("autograded", ASSIGNMENT, "odd", NOTEBOOK).read_text("utf-8")
    assert '"status": "timed out"' in text and "took so long to read" in text
    assert "was used up before this could be tested" in text


@pytest.fixture
def slot(monkeypatch):
    """Make a slot that has nothing warm, and short limits."""
    monkeypatch.setattr(slots, "_GRACE_SECONDS", 0.3)
    return slots.Slot(Limits(submission_seconds=0.3), {"plain": Zygote})


def test_a_judge_that_listens_to_no_signal_is_killed_and_not_tried_again(slot, monkeypatch):
    monkeypatch.setattr(slots, "judge", lambda *_: time.sleep(60))
    start = time.monotonic()
    assert slot.mark(JOB).status is Status.TIMED_OUT
    assert time.monotonic() - start < 5


def test_a_judge_that_dies_is_tried_once_more(slot, monkeypatch, tmp_path):
    def dies_once(*_):
        if not (tmp_path / "died").exists():
            (tmp_path / "died").touch()
            os._exit(1)
        return Outcome("a", "n", "s", Status.GRADED)

    monkeypatch.setattr(slots, "judge", dies_once)
    assert slot.mark(JOB).status is Status.GRADED


COLLIDING = ",".join(str(k * (2**61 - 1)) for k in range(1, 200))
TOO_MUCH = {
    "values": '{"list":[' + "5," * wire.MOST_NODES + "5]}",
    "depth": '{"list":[' * 60 + "5" + "]}" * 60,
    "keys of one hash": '{"set":[' + COLLIDING + "]}",
    "entries of one hash": '{"dict":[' + ",".join(f"[{k},1]" for k in COLLIDING.split(",")) + "]}",
    "columns of nothing": '{"dtype":"d","shape":[0,1000000000],"data":""}',
    "digits": "9" * 5000,
    "a list that is none": '{"list":"text"}',
    "two tags": '{"list":[],"dict":[]}',
}


@pytest.mark.parametrize("text", TOO_MUCH.values(), ids=TOO_MUCH)
def test_too_much_is_malformed_in_little_time(text):
    start = time.process_time()
    with pytest.raises(wire.Malformed):
        wire.load(text)
    assert time.process_time() - start < 1


def test_what_is_written_can_be_read_however_deep_it_is():
    value = inner = []
    for _ in range(70):
        inner.append([])
        inner = inner[0]
    found, depth = wire.load(wire.dump(value)), 0
    while isinstance(found, list):
        found, depth = found[0], depth + 1
    assert found == Foreign("nested too deeply") or "nested too deeply" in str(found)
    assert depth == 51


def test_long_text_is_cut():
    assert len(wire.load(wire.dump("x" * 2**21))) == wire.LONGEST_TEXT


ODD = {
    "a huge text": "x" * 10**6,
    "a huge dict": {k: k for k in range(10**5)},
    "integers of 300 digits": [10**300] * 1000,
    "an integer that is no float": [10**400, 1],
    "not-a-number keys": {float("nan"): 1, float("inf"): 2},
    "a set": {1, 2},
    "something foreign": [Foreign("T")] * 1000,
    "depth": wire.load('{"list":[' * 50 + "5" + "]}" * 50),
    "ragged": [[1, 2], [3], "x"],
    "complex": 1j,
    "texts of very different length": ["x" * 10**6] + ["y"] * 10**4,
}


@pytest.mark.parametrize("right", [1.5, [1.0, 2.0], "text", True, None, {"a": 1}, [{"a": [1]}, "x"]], ids=str)
@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
def test_odd_values_differ_quickly_and_quietly(answer, right):
    start = time.process_time()
    assert isinstance(difference(answer, right, loose_shape=True), str)
    assert time.process_time() - start < 1


def test_integers_beyond_64_bits_are_numbers():
    assert difference([2**70, 1], [2.0**70, 1.0]) is None
    assert difference(10**300, 1e300) is None
