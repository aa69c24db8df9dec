"""Do the commands in the docs' blocks and tables run as they stand there? Each once, in a small course."""

import contextlib
import csv
import re
import shlex
from pathlib import Path

import nbformat
import pytest
import words
from classroom import ROOT
from nbformat.v4 import new_code_cell, new_notebook
from platforms import CLASS, moodle, write_roster, zipped
from typer.testing import CliRunner

from grader.commands.app import made_for
from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import Course

PAGES = (
    "docs/new-course.md",  # which begins the course
    "README.md",
    "docs/commands.md",
    "docs/collecting.md",
    "docs/importing.md",
    "docs/marks-and-lateness.md",
    "docs/authoring.md",
)
FILLED_IN = {  # what stands in a line -> what is typed instead
    "init FOLDER": "init another",
    "new A/N": "new --course another letters/first",
    "import FOLDER": "import ~/courses/python-101",
    "export … --to": "export weather --to long",
    "grade$": "grade weather",  # what a table's cell names needs an assignment
    "data$": "data --small",  # which downloads nothing
    "ARCHIVE": "~/Downloads/submissions.zip",
    "TABLE": "report/hand_marking/weather-temperatures-why.csv",
    "layers.ipynb": "release/weather/temperatures.ipynb",
    "ID": "capitals",
    "A/N|numpy_backprop/layers": "weather/temperatures",
    "<assignment>|numpy_backprop|deep_fnn": "weather",
    "<student>|ada": "s01",
}
ELSEWHERE = {  # what needs more than a small course -> the test that runs it, and what is typed there
    "course grade weather --scheduler tls://HOST:8786": (
        "test_cluster.py",
        '"--scheduler", two_workers.address',
    ),
    "course mark weather": ("served.py", '"mark", target'),
    "course move-gradebook postgresql://user@host/database": ("test_postgres.py", '"move-gradebook", url'),
}
ENDS_WITH_1 = {  # which says that something is left to do
    "course check release/weather/temperatures.ipynb",  # nothing is written in it yet
    "course status weather",  # most of the class have handed in nothing
    "course mutants weather/temperatures",  # no test of the first notebook sees the size of a figure
}
_FENCE = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
_TABLED = re.compile(r"`(course [^`]+)`")


def typed(text):
    """Yield what the blocks and tables of a page tell people to type."""
    rows = re.compile(r"^\|.*", re.MULTILINE)
    text = rows.sub(lambda row: "```sh\n" + "\n".join(_TABLED.findall(row[0])) + "\n```", text)
    for block in _FENCE.findall(text):
        for line in block.splitlines():
            for part in line.partition("  #")[0].split("&&"):
                command = part.strip().removeprefix(".venv/bin/")
                if command.startswith(("course ", "cd ")):
                    yield command


def filled_in(line):
    for there, instead in FILLED_IN.items():
        line = re.sub(rf"(?<![\w/])(?:{there})", instead, line)
    return line


def lines():
    """List (folder, what is typed there), each pair once."""
    found = {}
    for page in PAGES:
        folder = "~" if page == PAGES[0] else "~/mycourse"
        for line in map(filled_in, typed((ROOT / page).read_text("utf-8"))):
            if line.startswith("cd "):
                folder = line.removeprefix("cd ").replace("mycourse", "~/mycourse")
            else:
                found[folder, line] = None
    return list(found)


LINES = lines()
HERE = [pair for pair in LINES if pair[1] not in ELSEWHERE]


def write_the_question(root):
    view = root / "build/edit/words/counting.py"
    text = view.read_text("utf-8")
    for there, instead in words.NOTEBOOK.items():
        text = text.replace(there, instead)
    view.write_text(text, "utf-8")


def write_known_answers(root):
    for kind, known in words.KNOWN.items():
        (stub,) = (root / "tests" / kind / "words/counting/vowels").iterdir()
        stub.write_text(known, "utf-8")


def hand_in(root):
    """One to submitted/, and a class to Moodle."""
    counting = nbformat.read(root / "release/words/counting.ipynb", as_version=4)
    (root / "submitted/s01/words").mkdir(parents=True)
    nbformat.write(fill(counting, {"vowels": words.COUNTED}), root / "submitted/s01/words/counting.ipynb")
    temperatures = as_text(released(Course(root).source("weather", "temperatures")))
    entries = [
        (moodle(who, "temperatures.ipynb"), temperatures, (2027, 3, 1, 12 + n, 0, 0))
        for n, who in enumerate(CLASS)
        if who in ("s01", "s10")
    ]
    write_roster(root)
    downloads = root.parent / "Downloads"
    downloads.mkdir()
    (downloads / "submissions.zip").write_bytes(zipped(entries))


def mark_by_hand(root):
    table = root / "report/hand_marking/weather-temperatures-why.csv"
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(row | {"marks": "2", "comment": "Yes."} for row in rows)


BY_HAND = {  # what a person does after a line
    "course edit words/counting": write_the_question,
    "course save words/counting": write_known_answers,
    "course verify words/counting": hand_in,
    "course mark weather --question why": mark_by_hand,
}


def write_stock_course(folder):
    facts = {"schema_version": 3, "grade": False, "solution": False, "locked": False, "task": False}
    answer = {**facts, "grade_id": "square", "solution": True}
    test = {**facts, "grade_id": "test-square", "grade": True, "locked": True, "points": 2}
    solution = "def square(x):\n    ### BEGIN SOLUTION\n    return x * x\n    ### END SOLUTION"
    hidden = "### BEGIN HIDDEN TESTS\nassert square(3) == 9\nassert square(-2) == 4\n### END HIDDEN TESTS"
    cells = [
        new_code_cell(source, metadata={"nbgrader": meta})
        for source, meta in ((solution, answer), (hidden, test))
    ]
    path = folder / "source/numbers/squares.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(new_notebook(cells=cells), path)


@pytest.fixture(scope="module")
def ended(tmp_path_factory):
    """Type all lines; give what each ended with, and what it said."""
    home = tmp_path_factory.mktemp("home")
    write_stock_course(home / "courses/python-101")
    said = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for folder, line in HERE:
            arguments = [word.replace("~", str(home)) for word in shlex.split(line)[1:]]
            with contextlib.chdir(Path(folder).expanduser()):
                said[folder, line] = CliRunner().invoke(made_for(arguments), arguments)
            if line in BY_HAND:
                BY_HAND[line](home / "mycourse")
    return said


@pytest.mark.parametrize(("folder", "line"), HERE, ids=[line for _, line in HERE])
@pytest.mark.filterwarnings("ignore")  # of nbgrader's libraries, as where people type
def test_a_line_of_the_docs_ends_as_it_should(ended, folder, line):
    done = ended[folder, line]
    assert done.exit_code == (line in ENDS_WITH_1), done.output


@pytest.mark.parametrize("line", ELSEWHERE)
def test_what_needs_more_is_run_by_another_test(line):
    test, there = ELSEWHERE[line]
    assert line in {typed for _, typed in LINES}
    assert there in (ROOT / "tests" / test).read_text("utf-8")


def test_the_lines_are_many():
    assert len(HERE) > 40 and {line for _, line in HERE} >= ENDS_WITH_1
