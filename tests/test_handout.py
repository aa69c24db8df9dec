"""What students get with the questions: is it true, does it help, and is nothing marked otherwise for it?"""

import re
import shutil
import subprocess
import zipfile
from datetime import datetime
from pathlib import Path

import nbformat
import pytest
from classroom import ASSIGNMENT, BIN, NOTEBOOK, RIGHT, ROOT, VIEW, make_course, run
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell

from grader.handout.release import archive, expected, expected_page, make_release
from grader.handout.settings import HandingIn
from grader.marking.judging.installed import is_installed
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, role
from grader.marking.rebuilding.master import as_text, master, released
from grader.marking.rebuilding.rebuild import fill, rebuild
from grader.marking.recording.course import Course, CourseError
from grader.policies import said
from grader.policies.rules import read_policy

PUBLIC = """
# %% id="double-public"
assert (double(np.ones(2)) == 2).all(), "2 X is twice as large as X."
assert double(np.zeros(3)).shape == (3,), "the shape stays."
print(double(np.ones(2)))

# %% id="test-double" role"""
CHECKED = (
    VIEW.replace('\n# %% id="test-double" role', PUBLIC)
    + """
# %% id="figure" role="answer"
### BEGIN SOLUTION
height = 3
### END SOLUTION

# %% id="figure-look"
twice = 2 * height

# %% id="figure-more"
print(twice)

# %% id="test-figure" role="graded" points=1
# 1 mark. The tests are hidden and run when your work is graded.
### BEGIN HIDDEN TESTS
from grader import expect, score
expect("height", 3, what="the height", marks=1)
score()
### END HIDDEN TESTS
"""
)
WAITS = "Waits for `figure`: once that is written, run its cell and all below."
ALL = {**RIGHT, "figure": "height = 3"}
PATHS = sorted((ROOT / "source").glob("*/*.ipynb"))
NAMES = [f"{path.parent.name}/{path.stem}" for path in PATHS]


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return make_course(tmp_path_factory.mktemp("handout"), view=CHECKED)


def given_out(course, answers=None):
    return fill(expected(course, ASSIGNMENT, NOTEBOOK), answers or {})


def run_all(folder: Path, notebook, monkeypatch, name=f"{NOTEBOOK}.ipynb", first_name=""):
    """Run a notebook as JupyterLab does; return id -> what the cell showed, errors by their names."""
    (folder / name).write_text(as_text(notebook), "utf-8")
    monkeypatch.setenv("JPY_SESSION_NAME", str(folder / (first_name or name)))
    where = {"metadata": {"path": str(folder)}}
    NotebookClient(notebook, kernel_name="python3", resources=where, timeout=60).execute()
    shown = ((cell.id, cell.outputs) for cell in notebook.cells if cell.get("outputs"))
    # a line may come in two messages, its end alone in the second
    return {name: "".join(one.get("text", "") for one in outputs).strip() for name, outputs in shown}


def test_release_is_nbgraders_with_four_cells_more(course):
    plain, ours = released(course.source(ASSIGNMENT, NOTEBOOK)), given_out(course)
    added = [cell.id for cell in ours.cells if cell not in plain.cells]
    assert added == ["handout-top", "handout-start", "handout-end", "handout-check"]
    assert [cell for cell in ours.cells if cell in plain.cells] == plain.cells
    with course.gradebook() as book:
        known = {cell.name for cell in book.find_notebook(NOTEBOOK, ASSIGNMENT).source_cells}
    assert known == set(cells_by_grade_id(plain))


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_with_these_cells_is_rebuilt_as_one_without(name):
    """Every release of this course, solved: from now and from before."""
    here, (assignment, notebook) = Course(ROOT), name.split("/")
    source = here.source(assignment, notebook)
    answers = {n: c.source for n, c in cells_by_grade_id(source).items() if role(c) is Role.ANSWER}
    before = fill(released(source), answers)
    now = fill(nbformat.read(here.path("release", assignment, notebook=notebook), 4), answers)
    first, second = (rebuild(as_text(one), master(source), released(source)) for one in (before, now))
    assert (first.repairs, first.left_out, second.left_out) == ([], 0, 1)
    assert (first.notebook, first.answers, first.pieces) == (second.notebook, second.answers, second.pieces)
    assert second.repairs == []


def test_own_cells_stay_wherever_they_are_put(course):
    source = course.source(ASSIGNMENT, NOTEBOOK)
    mine = given_out(course, ALL)
    for place in (len(mine.cells), len(mine.cells) - 1, 2, 1, 0):
        mine.cells.insert(place, new_code_cell(f"mine = {place}"))
    rebuilt = rebuild(as_text(mine), master(source), released(source))
    own = re.findall(r"mine = \d+", "\n".join(cell.source for cell in rebuilt.notebook.cells))
    assert len(own) == 5 and rebuilt.repairs == []


def test_a_cell_of_ours_that_was_written_anew_is_a_students_own(course):
    source = course.source(ASSIGNMENT, NOTEBOOK)
    mine = given_out(course, RIGHT)
    mine.cells[-1].source = "height = 3"
    rebuilt = rebuild(as_text(mine), master(source), released(source))
    assert "height = 3" in [cell.source for cell in rebuilt.notebook.cells]


def test_an_untouched_notebook_runs_to_its_end_in_short_lines(course, tmp_path, monkeypatch):
    shown = run_all(tmp_path, given_out(course), monkeypatch)
    assert shown["double"] == shown["figure"] == "Not written yet: what needs it waits."
    assert "double-public" not in shown  # stands right below it
    assert shown["figure-look"] == WAITS
    assert "figure-more" not in shown
    assert shown["handout-check"].startswith("0 of 3 answered\n  double: not written yet")
    assert "handout-start" not in shown


@pytest.mark.parametrize(
    "name", ["numpy_backprop/layers", "written_derivations/concepts", "written_derivations/two_layer_net"]
)
def test_untouched_releases_run_to_their_end_in_a_few_lines(name, tmp_path, monkeypatch):
    assignment, notebook = name.split("/")
    shutil.copytree(ROOT / "release" / assignment, tmp_path, dirs_exist_ok=True)
    path = tmp_path / f"{notebook}.ipynb"
    shown = run_all(tmp_path, nbformat.read(path, as_version=4), monkeypatch, path.name)
    begin = ("Not written yet", "Waits for ", "More is not written")
    lines = [one for one in shown.values() if one.startswith(begin)]
    assert 0 < len(lines) < 15 and not any("\n" in one for one in lines)
    assert shown["handout-check"].startswith("0 of ")


def test_a_waiting_cell_that_is_run_alone_says_so_again(course, tmp_path, monkeypatch):
    notebook = given_out(course)
    later = [new_code_cell("import time; time.sleep(2.1)"), new_code_cell("print(twice)")]
    notebook.cells += later
    assert run_all(tmp_path, notebook, monkeypatch)[later[1].id] == WAITS


def test_a_students_own_errors_keep_their_traceback(course, tmp_path, monkeypatch):
    notebook = given_out(course, {**ALL, "double": "def double(X):\n    return 2 * Y\n"})
    notebook.cells.append(
        new_code_cell("raise NotImplementedError('mine')", metadata={"tags": ["raises-exception"]})
    )
    for cell in notebook.cells:
        cell.metadata["tags"] = ["raises-exception"]
    run_all(tmp_path, notebook, monkeypatch)
    errors = [
        o.evalue for cell in notebook.cells for o in cell.get("outputs", []) if o.output_type == "error"
    ]
    assert errors == ["name 'Y' is not defined", "mine"]


def test_a_name_of_a_later_question_in_an_answer_is_an_error_of_its_own(course, tmp_path, monkeypatch):
    notebook = given_out(course, {"double": "def double(X):\n    return height * X\n"})
    for cell in notebook.cells:
        cell.metadata["tags"] = ["raises-exception"]
    shown = run_all(tmp_path, notebook, monkeypatch)
    (public,) = (cell for cell in notebook.cells if cell.id == "double-public")
    assert [output.get("evalue") for output in public.outputs] == ["name 'height' is not defined"]
    assert shown["figure-look"] == WAITS


def test_an_answer_waits_for_a_question_above_it(course, tmp_path, monkeypatch):
    notebook = given_out(course, {"figure": "height = double(np.ones(1))[0]"})
    assert run_all(tmp_path, notebook, monkeypatch)["figure"] == WAITS.replace("figure", "double")


def test_the_last_cell_says_what_is_missing(course, tmp_path, monkeypatch):
    wrong = "def double(X):\n    return 3 * X\nif False:\n    import polars\n"
    timed = "%%time\nif False:\n    !pip install keras\n    import keras"
    notebook = given_out(course, {**ALL, "double": wrong})
    for cell in notebook.cells:
        cell.metadata["tags"] = ["raises-exception"]
        if cell.id == "test-total":
            cell.source = "# mine"
    notebook.cells = [cell for cell in notebook.cells if cell.id != "figure-look"]
    notebook.cells.insert(-1, new_code_cell(timed))
    said = run_all(tmp_path, notebook, monkeypatch, "doubles (1).ipynb")["handout-check"]
    assert "3 of 3 answered" in said
    assert "double: 1 of 2 checks failed: 2 X is twice as large as X." in said
    assert "figure: written; nothing here checks it" in said
    assert "This file is called doubles (1).ipynb: hand it in as doubles.ipynb." in said
    assert "Changed, but given: test-total." in said
    assert "Missing, but given: figure-look." in said
    assert "Not installed where your work is marked: keras, polars." in said
    assert "Restart Kernel" not in said


def test_code_that_a_tag_says_no_marks_of_is_not_counted_as_missing():
    cells = expected(Course(ROOT), "manual_mlp", "dream").cells
    (check,) = (cell.source for cell in cells if cell.id == "handout-check")
    assert "optional=['why-the-image', 'step-sizes', 'inside']" in check


def test_a_notebook_is_found_under_the_right_name_that_it_was_given_since(course, tmp_path, monkeypatch):
    """JupyterLab tells a kernel only the name that the notebook had when it was started."""
    said = run_all(tmp_path, given_out(course, ALL), monkeypatch, first_name="doubles (1).ipynb")
    assert said["handout-check"].startswith("3 of 3 answered") and "(1)" not in said["handout-check"]


def test_the_last_cell_leaves_names_as_they_were(course, tmp_path, monkeypatch):
    notebook = given_out(course, ALL)
    public = next(cell for cell in notebook.cells if cell.id == "double-public")
    public.source += "\nheight = 'of the check'"
    notebook.cells.append(new_code_cell("print(height)"))
    assert run_all(tmp_path, notebook, monkeypatch)[notebook.cells[-1].id] == "3"


def test_the_last_cell_draws_nothing_again(course, tmp_path, monkeypatch):
    notebook = given_out(course, ALL)
    public = next(cell for cell in notebook.cells if cell.id == "double-public")
    public.source += "\nfrom IPython.display import Math, display\ndisplay(Math('2 x'))"
    run_all(tmp_path, notebook, monkeypatch)
    drawn = {cell.id for cell in notebook.cells for one in cell.get("outputs", []) if "data" in one}
    assert drawn == {"double-public"}


def validated(folder, notebook):
    (folder / f"{NOTEBOOK}.ipynb").write_text(as_text(notebook), "utf-8")
    command = [BIN / "nbgrader", "validate", f"{NOTEBOOK}.ipynb"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def test_validate_succeeds_only_where_everything_is_written_and_runs(course, tmp_path):
    said = validated(tmp_path, given_out(course))
    assert "VALIDATION FAILED ON 3 CELL(S)" in said and "Not written yet: double." in said
    assert "run when your work is marked" in said
    assert "Success!" in validated(tmp_path, given_out(course, ALL))
    wrong = {**ALL, "double": "def double(X):\n    return 3 * X\n"}
    assert "FAILED ON 1 CELL" in validated(tmp_path, given_out(course, wrong))


def test_course_check_says_it_from_outside(course, tmp_path):
    file = tmp_path / "doubles-2.ipynb"
    file.write_text(as_text(given_out(course, {**ALL, "double": "while True:\n    pass\n"})), "utf-8")
    done = run(course, "check", str(file))
    assert done.returncode == 1
    assert "cell 3" in done.stdout and "hand it in as doubles.ipynb" in done.stdout
    file = file.rename(tmp_path / "doubles.ipynb")
    file.write_text(as_text(fill(released(course.source(ASSIGNMENT, NOTEBOOK)), ALL)), "utf-8")
    done = run(course, "check", str(file))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 of 3 answered" in done.stdout and "all 2 checks pass" in done.stdout
    assert not list((course.root / "submitted").glob("*"))


@pytest.mark.parametrize("text", ["no notebook", '{"cells": []}'])
def test_course_check_refuses_what_is_no_notebook_of_the_course(course, tmp_path, text):
    (tmp_path / "x.ipynb").write_text(text)
    done = run(course, "check", str(tmp_path / "x.ipynb"))
    assert done.returncode == 2 and "x.ipynb" in done.stderr and "Traceback" not in done.stderr


def test_the_page_and_the_table_say_when_it_is_due(course):
    assert "your instructor says when" in expected_page(course, ASSIGNMENT)
    with course.gradebook() as book:
        book.update_or_create_assignment(ASSIGNMENT, duedate=datetime(2026, 12, 4, 22, 59))
    assert "Fri 4 Dec 2026, 23:59 CET" in expected_page(course, ASSIGNMENT)
    assert "Fri 4 Dec 2026, 23:59 CET" in as_text(expected(course, ASSIGNMENT, NOTEBOOK))


def test_a_release_has_its_page_and_its_archive(course):
    make_release(course, ASSIGNMENT)
    page = (course.path("release", ASSIGNMENT) / "README.md").read_text("utf-8")
    assert page == expected_page(course, ASSIGNMENT) and f"`{NOTEBOOK}.ipynb`: keep this name" in page
    packed = archive(course, ASSIGNMENT)
    assert sorted(zipfile.ZipFile(packed).namelist()) == [
        f"{ASSIGNMENT}/README.md",
        f"{ASSIGNMENT}/doubles.ipynb",
    ]
    bytes_before = packed.read_bytes()
    assert archive(course, ASSIGNMENT).read_bytes() == bytes_before
    text = course.path("release", ASSIGNMENT, notebook=NOTEBOOK).read_text("utf-8")
    assert text == as_text(expected(course, ASSIGNMENT, NOTEBOOK))


def test_a_page_of_the_assignments_own_is_left_alone(course, tmp_path):
    other = tmp_path / "course"
    shutil.copytree(course.root, other)
    (other / "source" / ASSIGNMENT / "README.md").write_text("Mine.\n")
    make_release(Course(other), ASSIGNMENT)
    assert (other / "release" / ASSIGNMENT / "README.md").read_text() == "Mine.\n"


@pytest.mark.parametrize("assignment", sorted({name.split("/")[0] for name in NAMES}))
def test_the_page_of_each_release_is_what_the_course_gives(assignment):
    folder, here = ROOT / "release" / assignment, Course(ROOT)
    assert (folder / "README.md").read_text("utf-8") == expected_page(here, assignment)
    for name in HandingIn(config=here.config).installing:
        assert (folder / Path(name).name).read_bytes() == (ROOT / name).read_bytes()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", ""),
        ("hard deadline; file PA3.zip", "what is handed in later does not count"),
        ("20% within 24 hours", "within 24 hours 20 % of what you earned is lost; later nothing counts"),
        (
            "10% a started day; grace 15 minutes",
            "each started day costs 10 % of what you earned; until nothing is left; 15 minutes are forgiven",
        ),
        ("20% within 1 day", "within 1 day 20 % of what you earned is lost; later nothing counts"),
        ("5% a started hour", "each started hour costs 5 % of what you earned; until nothing is left"),
        (
            "5% a started 12 hours, at most 24 hours",
            "each started 12 hours cost 5 % of what you earned; after 24 hours nothing counts",
        ),
    ],
)
def test_students_read_in_words_what_lateness_costs(line, words):
    assert said.late(read_policy(line)) == words


def configured(course, folder, *lines):
    """Copy the course with more lines in its configuration."""
    shutil.copytree(course.root, folder)
    with (folder / "nbgrader_config.py").open("a") as config:
        config.write("\n" + "\n".join(lines) + "\n")
    return Course(folder)


def test_a_name_that_the_policy_allows_is_right(course, tmp_path, monkeypatch):
    policy = "c.Late.policies = {'sums': 'file Lastname_Firstname.ipynb; 5% for a wrong format'}"
    there = configured(course, tmp_path / "course", policy)
    row = "| Hand in | `doubles.ipynb`: keep this name, or call it `Lastname_Firstname.ipynb` |"
    page = expected_page(there, ASSIGNMENT)
    assert row in page and "| Other names | cost 5 % of" in page
    notebook = fill(expected(there, ASSIGNMENT, NOTEBOOK), ALL)
    shown = run_all(tmp_path, notebook, monkeypatch, "Müller_Ada.ipynb")["handout-check"]
    assert "hand it in as" not in shown


def test_a_release_brings_what_says_how_to_install(course, tmp_path):
    there = configured(course, tmp_path / "course", "c.HandingIn.installing = ['pages/how.md', 'needed.txt']")
    with pytest.raises(CourseError, match=r"installing names how.md, needed.txt"):
        make_release(there, ASSIGNMENT)
    (there.root / "pages").mkdir()
    (there.root / "pages" / "how.md").write_text("So.\n")
    (there.root / "needed.txt").write_text("numpy\n")
    make_release(there, ASSIGNMENT)
    assert (there.path("release", ASSIGNMENT) / "how.md").read_text() == "So.\n"
    assert "`how.md`, `needed.txt`" in (there.path("release", ASSIGNMENT) / "README.md").read_text()


def test_notebooks_stand_in_the_order_in_which_they_are_worked_through(course, tmp_path):
    there = configured(course, tmp_path / "course", "c.HandingIn.order = {'sums': ['second', 'doubles']}")
    path = there.path("source", ASSIGNMENT, notebook=NOTEBOOK)
    shutil.copy(path, path.with_name("second.ipynb"))
    assert "Work through `second.ipynb`, `doubles.ipynb`, in this order" in expected_page(there, ASSIGNMENT)


def on_github(course, folder, github="ada/kurs/main"):
    """Copy the course with a place on GitHub, and a file that its notebook uses."""
    there = configured(course, folder, f"c.HandingIn.github = {github!r}")
    source = folder / "source" / ASSIGNMENT
    (source / "kit").mkdir()
    (source / "kit" / "tools.py").write_text("SIX = 6\n")
    path = source / f"{NOTEBOOK}.ipynb"
    path.write_text(path.read_text("utf-8").replace("import numpy as np", "import numpy as np, kit.tools"))
    return there


def test_a_badge_opens_colab_which_fetches_what_lies_beside(course, tmp_path, monkeypatch):
    there = on_github(course, tmp_path / "course")
    notebook = expected(there, ASSIGNMENT, NOTEBOOK)
    cells = {cell.id: cell for cell in notebook.cells}
    address = (
        f"https://colab.research.google.com/github/ada/kurs/blob/main/release/{ASSIGNMENT}/{NOTEBOOK}.ipynb"
    )
    assert f"({address})" in cells["handout-top"].source
    raw = f"https://raw.githubusercontent.com/ada/kurs/main/release/{ASSIGNMENT}/"
    assert f"folder='{raw}'" in cells["handout-start"].source
    start = cells["handout-start"]
    start.source = start.source.replace(raw, f"{(there.root / 'source' / ASSIGNMENT).as_uri()}/")
    (tmp_path / "colab").mkdir()
    look = new_code_cell("import kit.tools; print(kit.tools.SIX)", metadata={"tags": ["raises-exception"]})
    short = nbformat.v4.new_notebook(cells=[start, look])
    assert run_all(tmp_path / "colab", short, monkeypatch)[look.id] == ""  # elsewhere nothing is loaded
    colab = new_code_cell("import sys; sys.modules['google.colab'] = sys")
    short = nbformat.v4.new_notebook(cells=[colab, start, look])
    assert run_all(tmp_path / "colab", short, monkeypatch)[look.id] == "6"


def test_without_a_place_on_github_there_is_no_badge(course):
    assert "colab-badge" not in as_text(expected(course, ASSIGNMENT, NOTEBOOK))


def test_a_place_on_github_that_is_none_is_refused_in_a_sentence(course, tmp_path):
    done = run(on_github(course, tmp_path / "course", "https://github.com/ada"), "release", ASSIGNMENT)
    assert (
        done.returncode == 2 and "owner/repository/branch" in done.stderr and "Traceback" not in done.stderr
    )


def test_what_is_said_to_be_installed_is():
    told = HandingIn(config=Course(ROOT).config).installed
    assert told and all(map(is_installed, told))
