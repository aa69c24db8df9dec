"""Does a new course work at once, and does an author who slips read where, and what to write?"""

import re
from pathlib import Path
from xml.etree import ElementTree

import nbformat
import pytest
from classroom import CONFIG, NOTEBOOK, ROOT, VIEW, make_course, run

from grader.authoring.beginning import begin_course
from grader.authoring.questions import Kind, new_notebook, new_question
from grader.authoring.view import BadView, from_view, to_view
from grader.marking.judging.addition import misfits
from grader.marking.rebuilding.faults import faults
from grader.marking.rebuilding.master import normal_form
from grader.marking.recording.course import Course, CourseError
from grader.verifying.junit import junit
from grader.verifying.rows import Row, Verified

TEMPLATE = ROOT / "grader" / "authoring" / "templates" / "course"
WRONG = '''"""Is no right way at all."""


def running_mean(x):
    return np.sort(x)
'''


@pytest.fixture
def begun(tmp_path):
    begin_course(tmp_path / "begun")
    return Course(tmp_path / "begun")


def test_from_a_new_course_all_three_commands_run(begun):
    """One known answer is wrong: that alone is said, with the answer, what had to come out, and the sheet."""
    wrong = begun.root / "tests" / "alternatives" / "weather" / "temperatures" / "running-mean" / "sorted.py"
    wrong.write_text(WRONG, encoding="utf-8")
    assert run(begun, "release").returncode == 0
    demo = run(begun, "demo")
    assert demo.returncode == 0, demo.stderr
    assert "timed out" in demo.stdout and "The axes are swapped" in " ".join(demo.stdout.split())
    assert (begun.root / "build" / "demo" / "report" / "weather.html").is_file()
    done = run(begun, "verify", "--junit", "report/verified.xml")
    assert done.returncode == 1, done.stderr
    for said in (
        str(wrong.relative_to(begun.root / "tests")),
        "return np.sort(x)",
        "all marks of its question",
    ):
        assert said in done.stdout
    assert "0 of 3  the means of twelve numbers: " in done.stdout
    assert "mistakes: 5 of 5 caught" in done.stdout and "attacks: 1 of 1 held" in done.stdout
    cases = list(ElementTree.parse(begun.root / "report" / "verified.xml").iter("testcase"))
    failed = [case for case in cases if case.find("failure") is not None]
    assert len(cases) == 13 and [case.get("name") for case in failed] == ["running-mean/sorted.py"]
    assert "return np.sort(x)" in failed[0].find("failure").text


def test_nothing_is_written_over(tmp_path):
    (tmp_path / "file").write_text("mine")
    for folder in (tmp_path, tmp_path / "file"):
        with pytest.raises(CourseError, match="nothing is written over"):
            begin_course(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_git_has_begun_and_an_odd_name_are_taken(tmp_path):
    folder = tmp_path / 'Bob\'s "best" course'
    (folder / ".git").mkdir(parents=True)
    assert set(begin_course(folder)) == {
        path.relative_to(TEMPLATE).as_posix() for path in TEMPLATE.rglob("*") if path.is_file()
    }
    assert Course(folder).directory.course_id == "Bob-s-best-course"


def test_its_configuration_is_the_one_of_this_course_without_what_is_its_own():
    own = ("COURSE_NAME", "c.HandingIn.installed", "c.Late.", "_seconds", "# What", "# Limits")
    lines = (TEMPLATE / CONFIG).read_text("utf-8").splitlines()
    known = (ROOT / CONFIG).read_text("utf-8").splitlines()
    assert not [line for line in lines if line not in known and not any(word in line for word in own)]


@pytest.mark.parametrize("place", [ROOT, TEMPLATE], ids=["this course", "a new one"])
def test_actions_are_pinned_by_their_commit(place):
    text = (place / ".github" / "workflows" / "verify.yml").read_text("utf-8")
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert len(used) == 3
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action) and " # v" in rest for action, rest in used)


@pytest.mark.parametrize("command", ["release", "verify", "demo"])
def test_an_empty_course_says_what_to_type(tmp_path, command):
    (tmp_path / CONFIG).write_text("c = get_config()\n")
    done = run(Course(tmp_path), command)
    assert done.returncode == 2 and "course new ASSIGNMENT/NOTEBOOK" in done.stderr


@pytest.mark.parametrize("kind", Kind)
def test_what_is_begun_is_in_normal_form_but_for_what_is_to_be_filled_in(begun, kind):
    path = new_notebook(begun, "words", "counting")
    made = new_question(begun, "words", "counting", "vowels", 2.5, kind)
    assert [p.parts[-5] for p in made[1:]] == ([] if kind is Kind.TEXT else ["mistakes", "alternatives"])
    problems = normal_form(path.read_text("utf-8"))
    assert len(problems) > 3 and all(re.search(r", line \d+: fill in \w", said) for said in problems)
    filled = re.sub("FILL IN: ", "", path.read_text("utf-8"))
    assert normal_form(filled) == []
    assert from_view(to_view(filled)) == filled
    path.write_text(filled, encoding="utf-8")
    assert misfits(begun.source("words", "counting")) == {}


@pytest.mark.parametrize(
    ("question", "points", "says"),
    [
        ("9-lives", 4, "begin with a letter"),
        ("class", 4, "no word of Python"),
        ("handout-x", 4, "begins with handout-"),
        ("vowels", 0, "above 0"),
        ("vowels", float("nan"), "above 0"),
        ("running-mean", 4, "has a cell .*running-mean.* already"),
    ],
)
def test_a_question_that_cannot_be_begun_changes_nothing(begun, question, points, says):
    path = begun.path("source", "weather", notebook="temperatures")
    before = path.read_bytes()
    with pytest.raises(CourseError, match=says):
        new_question(begun, "weather", "temperatures", question, points, Kind.FUNCTION)
    assert path.read_bytes() == before


def test_known_answers_that_are_there_stay(begun):
    there = begun.root / "tests" / "mistakes" / "weather" / "temperatures" / "vowels" / "a-mistake.py"
    there.parent.mkdir(parents=True)
    there.write_text("mine")
    with pytest.raises(CourseError, match="is there already"):
        new_question(begun, "weather", "temperatures", "vowels", 4, Kind.FUNCTION)
    assert there.read_text() == "mine"


FAULTY = {
    "no JSON": (lambda text: text[:-9], "it is not JSON"),
    "a list": (lambda text: "[]", "no notebook of format 4"),
    "an old notebook": (lambda text: '{"nbformat": 3, "worksheets": []}', "no notebook of format 4"),
    "an id twice": (
        lambda text: text.replace("test-total", "test-double"),
        "2 cells have the id test-double",
    ),
    "an odd id": (lambda text: text.replace("test-total", "test total"), "'test total' cannot be an id"),
    "no number": (
        lambda text: text.replace('"points": 3', '"points": "3"'),
        "test-double: its points are '3'",
    ),
    "negative": (lambda text: text.replace('"points": 3', '"points": -3'), "test-double: its points are -3"),
    "no points": (
        lambda text: text.replace('"points": 3', '"points": null'),
        "test-double: it has no points",
    ),
    "no end": (
        lambda text: text.replace("### END HIDDEN", "### HIDDEN"),
        "test-double: BEGIN HIDDEN TESTS stands",
    ),
    "an old schema": (
        lambda text: text.replace('version": 3', 'version": 1'),
        "nbgrader's metadata: Outdated",
    ),
}


@pytest.mark.parametrize(("change", "says"), FAULTY.values(), ids=FAULTY)
def test_a_notebook_that_cannot_be_used_is_refused_where_it_is_read(tmp_path, change, says):
    text = from_view(VIEW)
    assert faults(text) == []
    changed = change(text)
    assert any(says in fault for fault in faults(changed)), faults(changed)
    (tmp_path / CONFIG).write_text("c = get_config()\n")
    path = tmp_path / "source" / "sums" / f"{NOTEBOOK}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text(changed, encoding="utf-8")
    with pytest.raises(CourseError, match=re.escape(says)):
        Course(tmp_path).source("sums", NOTEBOOK)


def test_a_view_with_an_id_twice_is_refused_before_anything_is_written():
    with pytest.raises(BadView, match="2 cells have the id double"):
        from_view(VIEW.replace('id="total"', 'id="double"'))


SLIPS = {
    "a name": (
        "X = normal(3, 4)",
        "X = norma(3, 4)",
        "NameError: name 'norma' is not defined \\(line 5 of the cell\\)",
    ),
    "the syntax": ("seen = {", "seen = {{", "SyntaxError: .* \\(line 6 of the cell\\)"),
    "an import": ("import expect,", "import expects,", "ImportError: cannot import name 'expects'"),
    "an argument": ('what="the values", ', "", "TypeError: .*'what' \\(line 7 of the cell\\)"),
    "marks": (
        "marks=2, given",
        'marks="2", given',
        "TypeError: marks= is a number, such as marks=2, not '2'",
    ),
}


@pytest.mark.parametrize(("old", "new", "says"), SLIPS.values(), ids=SLIPS)
def test_a_hidden_test_that_stops_by_itself_is_named_with_its_line(old, new, says):
    assert old in VIEW
    found = misfits(nbformat.reads(from_view(VIEW.replace(old, new)), as_version=4))
    assert list(found) == ["test-double"]
    assert re.search(says, found["test-double"])


def test_a_release_refuses_it_too(tmp_path):
    with pytest.raises(
        CourseError, match=r"test-double: it stops with NameError[^\n]*\n.*course edit sums/doubles"
    ):
        make_course(tmp_path, view=VIEW.replace("X = normal(3, 4)", "X = norma(3, 4)"))
    assert not (tmp_path / "release").exists()


def test_data_and_packages_that_are_not_here_are_no_slip():
    lacking = VIEW.replace("X = normal(3, 4)", "X = open('nowhere').read()").replace(
        "HIDDEN = normal(5, 2)", "import not_installed_here"
    )
    assert misfits(nbformat.reads(from_view(lacking), as_version=4)) == {}


def test_a_report_takes_whatever_an_answer_wrote():
    row = Row("attack", "attacks/a/b/c/d.py", why=["It wrote \x1b[2J\x00\ud800"], answer="print('\x07')")
    passed = Row("form", "a/b", seconds=1.5)
    tree = ElementTree.fromstring(junit(Verified([passed], [row])))
    assert (tree.get("tests"), tree.get("failures"), tree.get("time")) == ("2", "1", "1.500")
    (failure,) = tree.iter("failure")
    assert "It wrote \\x1b[2J" in failure.get("message") and "print('\\x07')" in failure.text
    assert [case.get("classname") for case in tree.iter("testcase")] == ["a.b", "a.b"]
    assert Path(row.path).name in [case.get("name").rpartition("/")[2] for case in tree.iter("testcase")]
