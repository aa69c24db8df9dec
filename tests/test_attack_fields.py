"""Is what an attack's file says of its outcome held against what comes out?"""

from types import SimpleNamespace

import pytest

from grader.marking.judging.outcome import Outcome, Status
from grader.verifying.corpus import read_corpus
from grader.verifying.judging import case as judged

TEXT = '''"""[starving] forks.

status: kernel died, timed out
hint: more than 64
"""
while True:
    pass
'''
SUBJECT = SimpleNamespace(
    points={}, reference={"relu": ""}, cells_of=lambda questions: set(), hidden_lines=set
)


@pytest.fixture
def attack(tmp_path):
    path = tmp_path / "attacks" / "a" / "n" / "relu" / "forks.py"
    path.parent.mkdir(parents=True)
    path.write_text(TEXT)
    (found,) = read_corpus(tmp_path)
    return found


def test_a_status_may_be_written_with_an_underscore(attack, tmp_path):
    (path,) = tmp_path.rglob("*.py")
    path.write_text(TEXT.replace("timed out", "timed_out"))
    (again,) = read_corpus(tmp_path)
    assert again.statuses == attack.statuses == ["kernel died", "timed out"]


@pytest.mark.parametrize(
    ("status", "note", "against"),
    [
        (Status.KERNEL_DIED, "It started more than 64 processes.", []),
        (Status.TIMED_OUT, "It started More than 64 processes.", []),
        (Status.GRADED, "more than 64", ["Its status is graded, not kernel died or timed out."]),
        (Status.KERNEL_DIED, "It ended.", ["The feedback does not say: more than 64"]),
    ],
)
def test_status_and_hint(attack, status, note, against):
    outcome = Outcome("a", "n", "s", status, [note])
    assert judged(attack, SUBJECT, None, outcome).why == against


def test_a_false_hint_must_not_be_said(attack, tmp_path):
    (path,) = tmp_path.rglob("*.py")
    path.write_text(TEXT.replace("hint: more", "false-hint: a loop\nhint: more"))
    (again,) = read_corpus(tmp_path)
    outcome = Outcome("a", "n", "s", Status.TIMED_OUT, ["More than 64 processes.", "Is there a  Loop?"])
    assert judged(again, SUBJECT, None, outcome).why == ["The feedback says falsely: a loop"]
