"""Is work marked that lies nearly right in submitted/, and is it said where it was found?"""

import base64
import json
import os
import zipfile

import pytest
from classroom import ASSIGNMENT, NOTEBOOK, RIGHT, hand_in, make_course, marks, run

from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Status
from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.finding import MOST
from grader.marking.recording.recognising import near

FILE = f"{NOTEBOOK}.ipynb"
ALL = {"test-double": (3, False), "test-total": (2, False)}
NEARLY = [  # where a notebook is found, below submitted/ann/
    "sums/doubles (1).ipynb",
    "sums/doubles-Copy1.ipynb",
    "sums/Doubles.ipynb",
    "sums/DOUBLES.IPYNB",
    "sums/doubles.ipynb.txt",
    "sums/doubles_mueller.ipynb",
    "sums/mueller doubles final.ipynb",
    "sums/work/doubles.ipynb",
    "sums/sums/Smith_John_Assgn2.ipynb",
    "sums/Smith_John_Assgn2.ipynb",
    "Sums/doubles.ipynb",
    "doubles.ipynb",
    "Smith_John_Assgn2.ipynb",
]


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return make_course(tmp_path_factory.mktemp("nearly"))


def work(course, answers=RIGHT):
    return as_text(fill(released(course.source(ASSIGNMENT, NOTEBOOK)), answers))


def put_at(course, student, name, text):
    path = course.root / "submitted" / student / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def opened(course, student):
    (one,) = course.submitted(ASSIGNMENT, student=student)
    return course.open(one)


@pytest.mark.parametrize("name", NEARLY)
def test_work_that_lies_nearly_right_is_marked_and_said(course, name):
    student = f"nearly {NEARLY.index(name)}"
    put_at(course, student, name, work(course))
    checkpoint = f"{name.rpartition('/')[0] or '.'}/.ipynb_checkpoints/doubles-checkpoint.ipynb"
    put_at(course, student, checkpoint, work(course, {}))
    job = opened(course, student)
    assert isinstance(job, Job) and job.submitted == work(course)
    right = name.lower() in ("sums/doubles.ipynb", "doubles.ipynb") and "D" not in name
    assert right == (not job.notes)
    assert right or f"was handed in as {name.partition('/')[2] or name}" in job.notes[0]


@pytest.mark.parametrize(
    ("files", "taken", "said"),
    [
        (
            {FILE: {}, "doubles-Copy1.ipynb": RIGHT},
            "doubles-Copy1.ipynb",
            "as it was released: doubles-Copy1",
        ),
        ({FILE: RIGHT, "doubles-Copy1.ipynb": {}}, FILE, None),
        ({FILE: RIGHT, "old/doubles.ipynb": {"total": "total = 1"}}, FILE, "what else is in old/doubles"),
        ({FILE: {}, "a.ipynb": RIGHT, "b.ipynb": {"total": "total = 1"}}, FILE, "what else is in a.ipynb, b"),
        ({"a.ipynb": RIGHT, "b.ipynb": {}}, "a.ipynb", "handed in as a.ipynb, known by the cells inside,"),
        ({"a.ipynb": RIGHT, "b.ipynb": RIGHT}, "a.ipynb", "handed in as a.ipynb"),
    ],
)
def test_of_several_the_one_that_was_worked_in_is_marked(course, files, taken, said):
    student = f"several {len(list(course.root.glob('submitted/several*')))}"
    for name, answers in files.items():
        put_at(course, student, f"{ASSIGNMENT}/{name}", work(course, answers))
    job = opened(course, student)
    assert job.submitted == work(course, files[taken])
    assert said in job.notes[0] if said else not job.notes


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"a.ipynb": RIGHT, "b.ipynb": {"total": "1"}}, "Several may be it: a.ipynb, b.ipynb."),
        ({"notes.ipynb": None}, "If it is this one, rename or move it to doubles.ipynb: notes.ipynb."),
        ({"PA3.zip": None}, "There is PA3.zip:  course collect submitted sums  unpacks it."),
    ],
)
def test_what_is_not_clear_is_named_and_not_called_missing(course, files, said):
    student = f"unclear {next(iter(files))}"
    for name, answers in files.items():
        text = '{"cells": []}' if answers is None else work(course, answers)
        put_at(course, student, f"{ASSIGNMENT}/{name}", text)
    outcome = opened(course, student)
    assert outcome.status is Status.UNKNOWN and said in outcome.notes[0]
    shown = run(course, "grade", ASSIGNMENT, "--student", student).stdout
    assert "recognised" in shown and "missing" not in shown


def test_what_can_be_no_notebook_is_missing(course):
    put_at(course, "writer", f"{ASSIGNMENT}/essay.pdf", "%PDF")
    outcome = opened(course, "writer")
    assert outcome.status is Status.MISSING and "(nothing at submitted/writer/" in outcome.notes[0]


@pytest.mark.parametrize(
    ("name", "member", "known"),
    [
        ("work.zip", "PA3/doubles.ipynb", True),
        ("work.ZIP", "Doubles (1).ipynb", True),
        ("work.zip", "other.ipynb", False),
        ("work.zip", "doubles.pdf", False),
        ("broken.zip", "", False),
    ],
)
def test_an_archive_beside_the_folders_is_seen(tmp_path, name, member, known):
    course = make_course(tmp_path)
    put_at(course, "zipper", "of another assignment/essay.ipynb", '{"cells": []}')
    path = course.root / "submitted" / "zipper" / name
    if member:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(member, work(course))
    else:
        path.write_bytes(b"PK")
    assert ("zipper" in course.handed_in_at(ASSIGNMENT)) is known
    if known:
        said = f"There is {name}:  course collect submitted sums  unpacks it."
        assert said in opened(course, "zipper").notes[0]
        assert "1 taken, 1 left out" in run(course, "collect", "submitted", ASSIGNMENT).stdout
        assert opened(course, "zipper").submitted == work(course)


def test_a_pipe_that_is_called_an_archive_is_not_waited_for(tmp_path):
    course = make_course(tmp_path)
    put_at(course, "piper", "of another assignment/essay.ipynb", '{"cells": []}')
    os.mkfifo(course.root / "submitted" / "piper" / "work.zip")
    assert "piper" not in course.handed_in_at(ASSIGNMENT)


def test_links_and_many_files_are_not_followed(course):
    folder = course.path("submitted", ASSIGNMENT, "hostile")
    put_at(course, "honest", f"{ASSIGNMENT}/{FILE}", work(course))
    for number in range(2 * MOST):
        put_at(course, "hostile", f"{ASSIGNMENT}/{number:03}.ipynb", "[" * 10_000)
    (folder / "000a doubles.ipynb").symlink_to(course.path("submitted", ASSIGNMENT, "honest", NOTEBOOK))
    assert opened(course, "hostile").status is Status.UNKNOWN


def test_a_file_that_is_to_be_handed_in_is_found_where_it_belongs(tmp_path):
    view = (
        '\n# %% [markdown] id="file" tags=["hand in: weights.bin"]\n# Hand in weights.bin.\n'
        '\n# %% id="one" role="answer"\n### BEGIN SOLUTION\nx = 1\n### END SOLUTION\n'
        '\n# %% id="test-one" role="graded" points=1\n# 1 mark.\n### BEGIN HIDDEN TESTS\n'
        'from grader import expect, score\nexpect("x", 1, what="x", marks=1)\nscore()\n### END HIDDEN TESTS\n'
    )
    course = make_course(tmp_path, view=view)
    put_at(course, "ann", f"{ASSIGNMENT}/weights.bin", "w")
    put_at(course, "ann", f"{ASSIGNMENT}/work/{FILE}", as_text(released(course.source(ASSIGNMENT, NOTEBOOK))))
    assert opened(course, "ann").files["weights.bin"] == base64.b64encode(b"w").decode()


def test_a_student_is_called_as_in_the_roster(tmp_path):
    course = make_course(tmp_path)
    (course.root / "roster.csv").write_text("student,name\nann,Ann Lee\nbob,Bob\n")
    for folder in ("ANN", "bob", "Bob", "carl"):
        put_at(course, folder, f"{ASSIGNMENT}/{FILE}", work(course))
    found = course.handed_in_at(ASSIGNMENT)
    assert {student: place.parent.name for student, place in found.items()} == {
        **{"ann": "ANN", "bob": "bob"},
        **{"Bob": "Bob", "carl": "carl"},  # nobody's work is taken for another's
    }


def test_what_is_marked_follows_what_lies_there(tmp_path):
    """A kept outcome is not taken for another file, and a late one is late wherever its time lies."""
    course = make_course(tmp_path)
    put_at(course, "ann", "Sums/timestamp.txt", "2027-03-01 12:00:00 UTC")
    put_at(course, "ann", f"Sums/{NOTEBOOK} (1).ipynb", work(course))
    assert run(course, "grade", ASSIGNMENT).returncode == 0
    assert marks(course)["ann"] == ALL
    with course.gradebook() as book:
        assert str(book.find_submission(ASSIGNMENT, "ann").timestamp) == "2027-03-01 12:00:00"
    written = json.loads(course.path("autograded", ASSIGNMENT, "ann", NOTEBOOK).read_text("utf-8"))
    assert f"was handed in as {NOTEBOOK} (1).ipynb" in json.dumps(written["metadata"])
    assert "as before" in run(course, "grade", ASSIGNMENT).stdout
    hand_in(course, "ann", work(course, {}))  # at the right place now, and untouched
    done = run(course, "grade", ASSIGNMENT)
    assert "as before" not in done.stdout and marks(course)["ann"]["test-double"] == (0, False)


@pytest.mark.parametrize(
    ("file", "notebook"),
    [
        ("modular_mlp (1).ipynb", "modular_mlp"),
        ("MLP.ipynb", "mlp"),
        ("my-mlp.ipynb.txt", "mlp"),
        ("Two Layer Net.ipynb", "two_layer_net"),
        ("mlps.ipynb", ""),
        ("mlp and two layer net.ipynb", ""),
        (".ipynb", ""),
    ],
)
def test_a_name_that_is_nearly_a_notebooks(file, notebook):
    assert near(file, ["mlp", "modular_mlp", "two_layer_net"]) == notebook
