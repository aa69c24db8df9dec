"""Do the tables that tell students how the marks of a question are split say what its hidden test gives?"""

import re

import pytest
from classroom import ROOT
from marked_once import sheets_of

from grader.marking.recording.course import Course
from grader.verifying.subject import Subject

COURSE = Course(ROOT)
SPLIT = [("deep_fnn", "training", "training-loop"), ("mnist_batcher", "fashion", "fashion-train"),
         ("manual_mlp", "dream", "gradient-descent")]  # fmt: skip
ROW = re.compile(r"^\| (.+) \| (?:(\d+) x )?([\d.]+) \|$", re.MULTILINE)


def checks(subject):
    """Mark the release as it is: return the checks of each graded cell, (what, marks), without advice."""
    sheets = sheets_of(subject, "untouched", {})
    return {name: [(c.what, c.marks) for c in sheet.checks if c.marks] for name, sheet in sheets.items()}


def as_rows(table, made):
    """Return the checks as the rows of a table would state them; … stands for what a check is called by."""
    left = list(made)
    for what, times, marks in ROW.findall(table):
        named = re.compile(re.escape(what).replace("…", ".+"))
        found = [check for check in left if named.fullmatch(check[0]) and check[1] == float(marks)]
        assert len(found) == int(times or 1), f"{len(found)} checks are called {what!r} and give {marks}"
        left = [check for check in left if check not in found]
    return left


@pytest.mark.parametrize(("assignment", "notebook", "question"), SPLIT)
def test_a_table_of_checks_is_what_the_hidden_test_gives(assignment, notebook, question):
    subject = Subject(COURSE, assignment, notebook)
    (table,) = (cell.source for cell in subject.released.cells if cell.id == f"{question}-split")
    made = checks(subject)[f"test-{question}"]
    assert as_rows(table, made) == []
    assert f"How the {sum(marks for _, marks in made):g} marks are split" in table


def test_a_table_that_has_drifted_is_noticed():
    table = "| first | 1 |\n| of a … | 2 x 1.5 |"
    made = [("first", 1.0), ("of a 3", 1.5), ("of a 7", 1.5)]
    assert as_rows(table, made) == []
    assert as_rows(table, [*made, ("second", 1.0)]) == [("second", 1.0)]
    for drifted in (made[1:], made[:2], [("first", 2.0), *made[1:]]):
        with pytest.raises(AssertionError, match="checks are called"):
            as_rows(table, drifted)
