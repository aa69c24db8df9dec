"""Is every one-place change of a right answer made, and named until it loses marks or is explained?"""

import json

import pytest
import typer
from classroom import ASSIGNMENT, NOTEBOOK, make_course, run

from grader.commands.mutants import mutants as course_mutants
from grader.marking.recording.course import CourseError
from grader.verifying.edits import edit, edited
from grader.verifying.mutating import mutants

CHANGED = {
    "a + b": {"a - b"},
    "a @ b": {"a * b", "b @ a"},
    "2 * (a - b)": {"2 / (a - b)", "3 * (a - b)", "2 * (a + b)", "2 * (b - a)"},
    "-a": {"a"},
    "a < b": {"a <= b", "a >= b"},
    "a and b": {"a or b"},
    "True": {"False"},
    "a.sum(axis=0)": {"a.mean(axis=0)", "a.sum()", "a.sum(axis=1)"},
    "a.T": {"a"},
    "np.maximum(a, b)": {"np.minimum(a, b)"},
    "f(a, b, k=c)": {"f(b, a, k=c)"},
    "f'{a + 1}'": set(),
}
LAYER = '''def backward(self, d):
    """Add up W @ d."""
    é = "é", 1; self.dW += d  # twice
    for row in d:
        self.total = row
    return self.total
'''
LINES = {
    'é = "é", 2; self.dW += d  # twice',
    'é = "é", 1; self.dW -= d  # twice',
    'é = "é", 1; self.dW = d  # twice',
    'é = "é", 1; pass  # twice',
    "pass",
}


@pytest.mark.parametrize("right", CHANGED)
def test_expressions_are_changed_in_one_place(right):
    assert {mutant.answer.strip() for mutant in mutants(f"x = {right}")} == {
        f"x = {wrong}" for wrong in CHANGED[right]
    }


def test_a_mutant_changes_its_place_and_nothing_else():
    found = list(mutants(LAYER))
    assert {mutant.lines[0].strip() for mutant in found} == LINES
    for mutant in found:
        lines = LAYER.splitlines()
        lines[mutant.start : mutant.end] = mutant.lines
        assert "\n".join(lines) + "\n" == mutant.answer
        assert edited(LAYER, edit(LAYER, mutant.start, mutant.end, mutant.lines)) == mutant.answer


def test_a_change_of_a_line_that_stands_twice_tells_the_lines_before_it():
    said = edit("a = 1\nb = 2\nc = 3\nb = 2\n", 3, 4, ["b = 4"])
    assert said == "# instead of:\nc = 3\nb = 2\n# write:\nc = 3\nb = 4\n"


GUARDED = '"""Guarded."""\n\ndef total(X):\n    if len(X) > 0:\n        return X.sum(axis=0)\n'
BOUNDARY = "total/guarded: if len(X) > 0: => if len(X) >= 0:"
MORE = "total/guarded: if len(X) > 0: => if len(X) > 1:"
KILLED = "total/guarded: return X.sum(axis=0) => return X.sum(axis=1)"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = make_course(tmp_path_factory.mktemp("mutants"))
    path = made.root / "tests" / "alternatives" / ASSIGNMENT / NOTEBOOK / "total" / "guarded.py"
    path.parent.mkdir(parents=True)
    path.write_text(GUARDED, "utf-8")
    return made


def listed(course, text):
    path = course.root / "tests" / "mutants" / ASSIGNMENT / f"{NOTEBOOK}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def marked(course, notebook=NOTEBOOK, question="total", sample=None):
    """Run the command in this process, and return its exit code."""
    with pytest.raises(typer.Exit) as ended:
        course_mutants(
            f"{ASSIGNMENT}/{notebook}",
            question,
            sample=sample,
            corpus=course.root / "tests",
            folder=course.root / "build",
            course=course.root,
        )
    return ended.value.exit_code


def test_survivors_are_named_until_they_are_listed_with_a_reason(course, capsys):
    listed(course, f"# A guess.\n{KILLED}\n")
    done = run(course, "mutants", "sums/doubles", "--question", "total", "--json", "found.json")
    found = json.loads((course.root / "found.json").read_text())
    assert done.returncode == 1 and BOUNDARY in done.stdout
    assert f"It is listed as right, but loses marks: {KILLED}" in done.stdout
    assert set(found["survivors"]) == {BOUNDARY, MORE} and KILLED in found["killed"]
    written = course.root / "build" / "mutants" / found["survivors"][BOUNDARY]
    assert written.read_text().endswith(
        'changes: guarded\n"""\n\n# instead of:\nif len(X) > 0:\n# write:\nif len(X) >= 0:\n'
    )
    listed(course, f"# Nobody asks for the totals of no rows, or of one.\n{BOUNDARY}\n{MORE}\n")
    assert marked(course, sample=5) == 0
    assert "mutants killed (100.0 %)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("notebook", "question", "text", "sentence"),
    [
        ("nowhere", "", "", "There is no source/sums/nowhere.ipynb"),
        (NOTEBOOK, "half", "", "It has: double, total."),
        (NOTEBOOK, "", BOUNDARY, "line 1: say why above it"),
    ],
)
def test_what_cannot_be_done_is_said(course, notebook, question, text, sentence):
    listed(course, text)
    with pytest.raises(CourseError, match=sentence):
        marked(course, notebook, question)
