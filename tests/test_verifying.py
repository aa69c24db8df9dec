"""Does verification say the same whether it marks all of a known answer or only what the answer reaches?"""

import subprocess

import pytest
from classroom import ASSIGNMENT, NOTEBOOK, ROOT, make_course

from grader.kernels.limits import Limits
from grader.kernels.prepared import NotPrepared, Prepared
from grader.kernels.warm import Zygote
from grader.marking.judging.pool import Pool
from grader.marking.judging.student import StudentProcess
from grader.marking.recording.course import CONFIG, Course, CourseError
from grader.verifying import changed
from grader.verifying.changed import Changed, changed_since
from grader.verifying.needed import Needed
from grader.verifying.reach import Reach
from grader.verifying.verify import Scope, verify

VIEW = """
# %% id="imports"
import numpy as np

# %% id="square" role="answer"
def square(x):
    ### BEGIN SOLUTION
    return x * x
    ### END SOLUTION

# %% id="test-square" role="graded" points=1
# 1 mark. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import expect, score

expect("square(3)", 9, what="the square", marks=1)
score()
### END HIDDEN TESTS

# %% id="numbers" role="answer"
### BEGIN SOLUTION
numbers = [square(n) for n in range(4)]
### END SOLUTION

# %% id="more" role="given"
numbers.append(100)

# %% id="test-numbers" role="graded" points=2
# 2 marks. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import expect, score

expect("numbers", [0, 1, 4, 9, 100], what="the numbers", marks=2)
score()
### END HIDDEN TESTS

# %% id="cube" role="answer"
def cube(x):
    ### BEGIN SOLUTION
    return x ** 3
    ### END SOLUTION

# %% id="public-cube" role="given"
side = 2
assert cube(2) == 8, "two cubed is eight"
assert isinstance(cube(2), int), "an integer, please"

# %% id="test-cube" role="graded" points=1
# 1 mark. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import expect, score

expect("cube(3)", 27, what="the cube", marks=1)
score()
### END HIDDEN TESTS

# %% id="edges" role="answer"
### BEGIN SOLUTION
edges = 12 * side
### END SOLUTION

# %% id="test-edges" role="graded" points=1
# 1 mark. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import expect, score

expect("edges", 24, what="the edges", marks=1)
score()
### END HIDDEN TESTS
"""
KNOWN = {
    "mistakes/square/doubled": ("loses: test-square, test-numbers", "def square(x):\n    return 2 * x"),
    "mistakes/square/spreads": ("", "def square(x):\n    return 2 * x"),  # it costs the numbers too
    "mistakes/square/ends": (
        "loses: test-square, test-numbers, test-cube, test-edges",
        "import os\nos._exit(1)",
    ),
    "mistakes/cube/squared": ("", "def cube(x):\n    return x * x"),
    "mistakes/cube/slow": ("", "def cube(x):\n    while x == 3:\n        pass\n    return x**3"),
    "mistakes/numbers/one": ("", "numbers = [square(n) for n in range(3)]"),
    "mistakes/cube/right": ("", "def cube(x):\n    return x * x * x"),  # it loses nothing
    "alternatives/numbers/sorted": ("", "numbers = sorted(map(square, range(4)))"),
    "alternatives/square/wrong": ("", "def square(x):\n    return 2 * x"),
    "alternatives/cube/floats": ("", "def cube(x):\n    return float(x**3)"),  # it stops the public check
    "alternatives/cube/floats-said": ("stops: an integer, please", "def cube(x):\n    return float(x**3)"),
    "alternatives/cube/said-in-vain": ("stops: an integer, please", "def cube(x):\n    return x**3"),
    "attacks/cube/typed": ("", "def cube(x):\n    return 26"),
}


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = make_course(tmp_path_factory.mktemp("verified"), view=VIEW)
    for name, (field, answer) in KNOWN.items():
        kind, question, slug = name.split("/")
        path = made.root / "tests" / kind / ASSIGNMENT / NOTEBOOK / question / f"{slug}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"""A known answer.\n\n{field}\n"""\n{answer}\n', encoding="utf-8")
    return made


def verified(course, scope):
    found = verify(
        course, scope, course.root / "tests", course.setup([ASSIGNMENT]), 2, lambda _, all_, __: all_
    )
    return {row.path: row for row in found.files}


def facts(rows):
    """Return what is comparable: of an attack only its own question is marked."""
    return {
        path: (row.kind != "attack" and row.marks, row.caught, row.contained, row.passed)
        for path, row in rows.items()
    }


def test_a_part_says_what_the_whole_says(course):
    part, whole = verified(course, Scope()), verified(course, Scope(whole=True))
    assert facts(part) == facts(whole)
    failed = {
        path.split("/", 1)[0] + "/" + path.rsplit("/", 1)[1] for path, r in part.items() if not r.passed
    }
    assert failed == {
        *("mistakes/spreads.py", "mistakes/right.py", "alternatives/wrong.py"),
        *("alternatives/floats.py", "alternatives/said-in-vain.py"),
    }


def test_one_question_alone(course):
    assert {path.rsplit("/", 1)[1] for path in verified(course, Scope(question="cube"))} == {
        "squared.py",
        "slow.py",
        "right.py",
        "floats.py",
        "floats-said.py",
        "said-in-vain.py",
        "typed.py",
    }


def test_what_an_answer_reaches_and_what_its_tests_need(course):
    scope = Scope(f"{ASSIGNMENT}/{NOTEBOOK}")
    subject = next(iter(scope.subjects(course).values()))
    reach = Reach([(case, subject) for case in scope.cases(course.root / "tests")])
    with Pool(course.setup([ASSIGNMENT]), 1) as pool:
        for outcome in pool.mark(reach.trials):
            reach.learn(outcome)
        needed = Needed(reach, [(subject, question) for question in subject.reference])
        for outcome in pool.mark(needed.trials):
            needed.learn(outcome)
    found = {question: reach.of(subject, question) for question in subject.reference}
    assert found == {
        "square": {"test-square", "test-numbers"},
        "numbers": {"test-numbers"},  # appended to by a given cell
        "cube": {"test-cube"},
        "edges": {"test-edges"},  # what no trial tells may reach all
    }
    spared = {question: needed.spared(subject, question) for question in subject.reference}
    assert spared == {"square": (), "numbers": (), "cube": ("public-cube",), "edges": ()}


@pytest.fixture(scope="module")
def zygote():
    warm = Zygote.start(modules=["numpy"])
    warm.wait_ready()
    yield warm
    warm.close()


FILES = {"helper.py": "d29yZCA9ICJoaSI="}  # word = "hi"
SHARED = [
    ("import helper\nfrom pathlib import Path\nPath('note').write_text('kept')\nseen = []\nseen", False),
    ("import numpy\nquiet = numpy.random.random()", True),
    ("def add(x):\n    seen.append(x)\n    return seen", False),
]


def test_notebooks_begin_where_a_prepared_process_ends_and_know_nothing_of_each_other(zygote):
    warm = Prepared.start(zygote, SHARED, FILES, seed=1)
    told = []
    for _ in range(2):
        with StudentProcess(warm, Limits(), 7, {}) as student:
            (shown,) = student.run(
                "Path('note').write_text(Path('note').read_text() + '!')\n"
                "print(helper.word, add(1), Path('note').read_text(), len(In), quiet, numpy.random.random())"
            )
            told.append(shown.text)
            assert student.line((2, 3)) == "    return seen"
    warm.close()
    assert told[0] == told[1] and told[0].startswith("hi [1] kept! 4 0.")


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("1 / 0", "ZeroDivisionError: division by zero"),
        (
            "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()",
            "thread",
        ),
    ],
)
def test_cells_that_cannot_be_shared_are_refused_with_the_reason(zygote, cell, why):
    with pytest.raises(NotPrepared, match=why):
        Prepared.start(zygote, [(cell, False)], {}, seed=1)
    with StudentProcess(zygote, Limits(), 7, {}) as student:  # which serves on
        assert student.run("print(1)")[0].text == "1\n"


def test_a_bar_leaves_no_thread_that_would_keep_cells_from_being_shared():
    zygote = Zygote.start(modules=["tqdm"])
    zygote.wait_ready()
    cell = "from tqdm import tqdm\nwith tqdm(total=3) as bar:\n    bar.update()\nsum(tqdm([1, 2]))"
    Prepared.start(zygote, [(cell, False)], {}, seed=1).close()
    zygote.close()


def git(folder, *arguments):
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.mark.parametrize(
    ("path", "text", "notebooks", "files"),
    [
        ("docs/some.md", "words", 0, 0),
        (f"tests/mistakes/{ASSIGNMENT}/{NOTEBOOK}/cube/new.py", '"""New."""\n', 0, 1),
        (f"source/{ASSIGNMENT}/helper.py", "x = 1\n", 1, 0),
        (f"source/{ASSIGNMENT}/{NOTEBOOK}.ipynb", None, 1, 0),
        (CONFIG, None, 1, 0),
    ],
)
def test_what_a_change_touches(tmp_path, path, text, notebooks, files):
    made = make_course(tmp_path, view=VIEW)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "before")
    assert changed_since("HEAD", made, tmp_path / "tests") == Changed(frozenset(), frozenset())
    place = tmp_path / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(place.read_text("utf-8") + "\n" if text is None else text, encoding="utf-8")
    found = changed_since("HEAD", made, tmp_path / "tests")
    assert (len(found.notebooks), len(found.files)) == (notebooks, files)
    chosen = Scope(changed=found)
    assert len(chosen.subjects(made)) == max(notebooks, files)
    assert len(chosen.cases(tmp_path / "tests")) == files


def test_a_revision_that_git_does_not_know_is_named(tmp_path):
    with pytest.raises(CourseError, match="git"):
        changed_since("nowhere", make_course(tmp_path), tmp_path)


def test_modules_of_the_course_and_what_they_import_count():
    course = Course(ROOT)
    by_layers = changed._needs(course, "numpy_backprop", "layers")
    assert ROOT / "feedforward/stand_ins.py" in by_layers
    assert ROOT / "feedforward/beside/stand_ins.py" in by_layers  # named in asked code only
    assert ROOT / "feedforward/mnist.py" not in by_layers
