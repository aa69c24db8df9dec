"""A student's week, in a real JupyterLab and a real Chromium: is anything in the way, up to the feedback?"""

import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from axe import violations
from classroom import ROOT, run
from feedback_cells import text_of
from lab import SETTINGS, Lab
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from served import serving

from grader.handout.settings import HandingIn
from grader.marking.rebuilding.cells import Role, cells_by_grade_id, role
from grader.marking.rebuilding.master import as_text
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course

STUDENT = "ada"
DUE, LATE = "2027-03-01 23:59 Europe/Berlin", "2027-03-02 10:00:00 UTC"
DUE_SAID = "Due Mon 1 Mar 2027, 23:59 CET; handed in Tue 2 Mar 2027, 11:00 CET."
ASSIGNMENTS = ("numpy_backprop", "deep_fnn")


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Lay out the two assignments, say when they are due, and pack their releases."""
    root = tmp_path_factory.mktemp("week") / "course"
    for assignment in ASSIGNMENTS:
        shutil.copytree(ROOT / "source" / assignment, root / "source" / assignment)
    shutil.copy(ROOT / CONFIG, root)
    made = Course(root)
    for name in HandingIn(config=made.config).installing:
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    with made.gradebook() as book:
        for assignment in ASSIGNMENTS:
            book.add_assignment(assignment)
    for assignment in ASSIGNMENTS:
        do(made, "due", assignment, DUE)
    do(made, "release", *ASSIGNMENTS, "--zip")
    return made


@pytest.fixture(scope="module")
def lab(course: Course, browser: WebDriver) -> Iterator[Lab]:
    """Start JupyterLab where a student has unpacked the two archives, and nothing else."""
    home, settings = course.root.parent / "home", course.root.parent / "settings"
    for assignment in ASSIGNMENTS:
        with zipfile.ZipFile(course.root / f"release/{assignment}.zip") as archive:
            archive.extractall(home)
    settings.mkdir()
    (settings / "jupyter_lab_config.py").write_text(SETTINGS)
    with serving(home, {"JUPYTER_CONFIG_DIR": str(settings)}) as address:
        yield Lab(browser, address.removesuffix("/formgrader"), home)


def test_a_week_on_layers(course: Course, lab: Lab, browser: WebDriver) -> None:
    path = lab.home / "numpy_backprop/layers.ipynb"
    right = answers(course, path)
    lab.open(path)
    see_untouched(lab, 5)

    wrong = right["relu"].replace("dY * (Z > 0)", "dY * (dY > 0)")
    assert wrong != right["relu"]
    lab.write("relu", wrong)
    lab.choose("notebook:run-all-below")
    lab.until_shown("relu-public", "AssertionError: backward: dY passes where Z > 0, and nowhere else.")
    lab.write("relu", right["relu"])
    lab.save()
    lab.choose("notebook:run-all-below")
    lab.until_shown("handout-check", "1 of 5 answered\n  relu: all 3 checks pass\n  softmax: not written yet")
    assert "relu-public" not in lab.all_shown() and not lab.errors()

    solve(lab, path, right)
    lab.choose("runmenu:restart-and-run-all")
    lab.until_shown("handout-check", "5 of 5 answered")
    said = lab.shown("handout-check")
    assert len(re.findall(r"^  \S+: all \d+ checks pass$", said, re.MULTILINE)) == 5
    assert "hand it in as" not in said and "Before you hand in" not in said and not lab.errors()

    lab.save()
    copy = path.with_name("layers (1).ipynb")
    lab.choose("docmanager:save-as", name="numpy_backprop/layers (1).ipynb")
    lab.opened(copy)
    lab.choose("runmenu:run-all")
    lab.until_shown("handout-check", "This file is called layers (1).ipynb: hand it in as layers.ipynb.")
    lab.save()

    hand_in_late(course, copy, path.stem)
    assert marks(course, path) == (74, 74)
    first, own = read_feedback(course, browser, path)
    assert "0 / 159 marks" in first and "0 / 84 late: 74 off" in first
    assert "0 / 84 marks Handed in too late to count: all 74 marks that you earned were taken off." in own
    assert "more marks" not in first + own  # a person may still give some, which won't count either


def test_a_week_on_training(course: Course, lab: Lab, browser: WebDriver) -> None:
    path = lab.home / "deep_fnn/training.ipynb"
    lab.open(path)
    see_untouched(lab, 11)
    solve(lab, path, answers(course, path))
    lab.write("run-length", "n_epochs = 2")  # to see that it runs; 300 take minutes
    lab.choose("runmenu:restart-and-run-all")
    lab.until_shown("handout-check", "11 of 11 answered")
    assert "failed" not in lab.shown("handout-check") and not lab.errors()
    lab.write("run-length", "n_epochs = 300")
    lab.save()

    copy = shutil.copy(path, path.with_name("training (1).ipynb"))
    hand_in_late(course, copy, path.stem)
    assert marks(course, path) == (48, 4.8)
    first, own = read_feedback(course, browser, path)
    assert "43.2 / 48 marks" in first and "late: 4.8 off" in first
    assert "43.2 / 48 marks Handed in late: 4.8 marks were taken off the 48 that you earned." in own


def see_untouched(lab: Lab, questions: int) -> None:
    """Run a notebook in which nothing is written: it comes to its end, and says what is missing in lines."""
    lab.choose("runmenu:run-all")
    lab.until_shown("handout-check", f"0 of {questions} answered")
    shown = lab.all_shown()
    missing = re.findall(r": not written yet$", shown["handout-check"], re.MULTILINE)
    assert len(missing) == questions  # those without marks say so
    waiting = [text for text in shown.values() if text.startswith(("Not written yet", "Waits for "))]
    assert 0 < len(waiting) <= 15 and not any("\n" in text for text in waiting) and not lab.errors()


def answers(course: Course, path: Path) -> dict[str, str]:
    """Return a right answer to each question, as a student writes it."""
    cells = cells_by_grade_id(course.source(path.parent.name, path.stem))
    marker = re.compile(r"^ *### (?:BEGIN|END) SOLUTION\n?", re.MULTILINE)
    return {name: marker.sub("", cell.source) for name, cell in cells.items() if role(cell) is Role.ANSWER}


def solve(lab: Lab, path: Path, right: dict[str, str]) -> None:
    """Write all answers into the file and reload it: the walk types one, and typing all tells no more."""
    path.write_text(as_text(fill(nbformat.read(path, 4), right)), "utf-8")
    lab.reload(path)


def hand_in_late(course: Course, file: Path, notebook: str) -> None:
    """Put a file into submitted/ after the due date, mark it, and write the feedback."""
    assignment = file.parent.name
    folder = course.path("submitted", assignment, STUDENT)
    folder.mkdir(parents=True)
    shutil.copy(file, folder)
    (folder / "timestamp.txt").write_text(LATE)
    do(course, "grade", f"{assignment}/{notebook}")
    do(course, "feedback", assignment)


def read_feedback(course: Course, browser: WebDriver, path: Path) -> tuple[str, str]:
    """Read the first page and, by its link, the notebook's; return their texts."""
    first = course.root / "feedback" / STUDENT / path.parent.name / "index.html"
    browser.get(first.as_uri())
    browser.find_element(By.CSS_SELECTOR, f"a[href='{path.stem}.html']").click()
    own = first.with_name(f"{path.stem}.html")
    assert browser.current_url == own.as_uri()
    for page in (first, own):
        for width, colours in ((1000, "light"), (390, "dark")):
            assert not violations(browser, page, width, colours) and fits(browser)
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        ground = browser.execute_script("return getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(255, 255, 255)" and fits(browser)
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    shown = [one.text for one in browser.find_elements(By.CSS_SELECTOR, ".overview td.num")]
    earned, _ = marks(course, path)
    assert sum(float(one.split(" / ")[0]) for one in shown if one[0].isdigit()) == pytest.approx(earned)
    texts = text_of(first.read_text("utf-8")), text_of(own.read_text("utf-8"))
    assert f"{DUE_SAID} {path.name} was handed in as {path.stem} (1).ipynb and was marked" in texts[1]
    return texts


def fits(browser: WebDriver) -> bool:
    """Tell whether a page need not be scrolled sideways."""
    element = "document.documentElement"
    return bool(browser.execute_script(f"return {element}.scrollWidth <= {element}.clientWidth"))


def marks(course: Course, path: Path) -> tuple[float, float]:
    """Read from the gradebook what a notebook earned, and what was taken off."""
    with course.gradebook() as book:
        found = book.find_submission_notebook(path.stem, path.parent.name, STUDENT)
        return found.score, found.late_submission_penalty


def do(course: Course, *arguments: str) -> None:
    """Run `course ...`; it must end well."""
    done = run(course, *arguments)
    assert done.returncode == 0, done.stdout + done.stderr
