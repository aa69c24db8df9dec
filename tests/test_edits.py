"""Does a corpus file that says its change mean one answer, and is it refused where it does not?"""

import pytest
from classroom import ASSIGNMENT, NOTEBOOK, ROOT, make_course

from grader.marking.recording.course import Course
from grader.verifying.corpus import read_corpus
from grader.verifying.edits import BadEdit, edited
from grader.verifying.verify import Scope, subject_of, verify

LAYER = """class Layer:
    def forward(self, x):
        self.x = x

        return self.W @ x

    def backward(self, d):
        for row in d:
            self.dW = d @ self.x.T
        return self.W.T @ d
"""
CHANGES = {
    "one line, at whatever depth": (
        "# instead of:\nself.x = x\n# write:\nself.x = 2 * x\n",
        LAYER.replace("= x\n", "= 2 * x\n"),
    ),
    "some lines, with a blank one, and a second block": (
        "# instead of:\nself.x = x\n\nreturn self.W @ x\n# write:\nreturn x\n\n"
        "# instead of:\nreturn self.W.T @ d\n# write:\nif d:\n    return self.W @ d\n",
        LAYER.replace("        self.x = x\n\n        return self.W @ x\n", "        return x\n").replace(
            "        return self.W.T @ d\n", "        if d:\n            return self.W @ d\n"
        ),
    ),
    "less deep than before": (
        "# instead of:\n    self.dW = d @ self.x.T\n# write:\n    pass\nself.dW = d @ self.x.T\n",
        LAYER.replace("    self.dW = d", "    pass\n        self.dW = d"),
    ),
    "a line that goes": ("# instead of:\nself.x = x\n# write:\n", LAYER.replace("        self.x = x\n", "")),
}
REFUSED = {
    "stands 2 times": "# instead of:\nreturn x\n# write:\nreturn 2\n",
    "does not stand in the answer: return y / z": "# instead of:\nreturn y\nz\n# write:\nreturn 2\n",
    "wants lines of the answer below it": "# instead of:\n# write:\nreturn 2\n",
    "and then one `# write:`": "# instead of:\nx = 1\n",
    "writes what it replaces: x = 1": "# instead of:\nx = 1\n# write:\nx = 1\n",
    "two of its blocks replace the same line: x = 1": "# instead of:\nx = 1\n# write:\n"
    "x = 2\n# instead of:\ndef f():\n    x = 1\n# write:\npass\n",
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_gives_the_whole_answer(name):
    edit, answer = CHANGES[name]
    assert edited(LAYER, edit) == answer != LAYER


@pytest.mark.parametrize("reason", REFUSED)
def test_what_cannot_be_applied_exactly_once_is_refused(reason):
    answer = "def f():\n    x = 1\n    if x:\n        return x\n    return x\n"
    with pytest.raises(BadEdit) as refused:
        edited(answer, REFUSED[reason])
    assert reason in str(refused.value)


def write(root, kind, slug, text):
    path = root / kind / ASSIGNMENT / NOTEBOOK / "double" / f"{slug}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def tripled(line, changes=""):
    return f'"""Tripled.\n\n{changes}\n"""\n\n# instead of:\n{line}\n# write:\nreturn 3 * X\n'


ADDED = '"""Added."""\n\ndef double(X):\n    return X + X\n'
REFERENCE = {"double": "def double(X):\n    return 2 * X\n", "total": ""}


def test_a_file_changes_the_reference_or_the_alternative_that_it_names(tmp_path):
    write(tmp_path, "alternatives", "added", ADDED)
    write(tmp_path, "mistakes", "of-added", tripled("return X + X", "changes: added"))
    write(tmp_path, "mistakes", "of-reference", tripled("return 2 * X"))
    answers = [case.answers(REFERENCE) for case in read_corpus(tmp_path) if case.kind == "mistake"]
    assert answers == [{"double": "def double(X):\n    return 3 * X\n"}] * 2


@pytest.mark.parametrize(
    ("named", "reason"),
    [
        ("nowhere", "there is no alternatives/sums/doubles/double/nowhere.py"),
        ("changed", "which changes alternatives/sums/doubles/double/added.py itself"),
    ],
)
def test_an_alternative_that_cannot_be_changed_is_named(tmp_path, named, reason):
    write(tmp_path, "alternatives", "added", ADDED)
    write(tmp_path, "alternatives", "changed", tripled("return X + X", "changes: added"))
    write(tmp_path, "mistakes", "tripled", tripled("return X + X", f"changes: {named}"))
    (case,) = [case for case in read_corpus(tmp_path) if case.kind == "mistake"]
    assert reason in case.wrong


def test_verification_marks_what_a_change_says_and_refuses_one_that_no_longer_fits(tmp_path):
    course = make_course(tmp_path)
    write(tmp_path / "tests", "mistakes", "tripled", tripled("return 2 * X"))
    write(tmp_path / "tests", "mistakes", "old", tripled("return X + X"))
    found = verify(
        course, Scope(), tmp_path / "tests", course.setup([ASSIGNMENT]), 1, lambda _, all_, __: all_
    )
    old, new = found.files
    assert old.why == ["what it replaces does not stand in the answer: return X + X"] and not old.caught
    assert new.passed and new.marks == {"test-double": 0, "test-total": 2}


def test_every_known_answer_of_the_course_fits_its_notebook():
    """What a change of a notebook makes useless is found here, before all of it is marked."""
    subjects = Scope().subjects(Course(ROOT))
    useless = {}
    for case in read_corpus(ROOT / "tests"):
        try:
            subject_of(case, subjects)
        except (LookupError, ValueError) as error:
            useless[case.path] = str(error)
    assert useless == {}
