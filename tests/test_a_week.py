"""A student's week, walked in a real browser: open, run, answer, check, save, hand in late, read."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from browser import driving
from classroom import ROOT, run
from nbformat import NotebookNode
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait
from served import TOKEN, get, serving

from grader.handout.release import make_release
from grader.marking.rebuilding.cells import cells_by_grade_id
from grader.marking.recording.course import CONFIG, Course

WEEK = {"numpy_backprop": "layers", "deep_fnn": "training"}
NEEDED = {"numpy_backprop": ["numpy_alone.py"], "deep_fnn": []}
DUE, LATE = "2027-03-01 23:59 UTC", "2027-03-02 08:00:00 UTC"
RAN = "await app.commands.execute('notebook:run-all-cells')"
CHECKED = """
app.shell.currentWidget.content.activeCellIndex = app.shell.currentWidget.content.widgets.length - 1;
await app.commands.execute('notebook:run-cell')"""
SAVED = "await app.commands.execute('docmanager:save')"
OPENED = """
const panel = await app.commands.execute('docmanager:open', {path: argument});
await panel.context.ready;
await panel.sessionContext.ready;
app.shell.activateById(panel.id);
while (app.shell.currentWidget !== panel) await new Promise(resolve => setTimeout(resolve, 50))"""
SHOWN = """return app.shell.currentWidget.content.widgets.map(cell => [cell.model.id,
    cell.model.type == 'code' ? cell.model.outputs.toJSON() : []])"""
WRITTEN = """
for (const cell of app.shell.currentWidget.content.widgets)
    if (argument[cell.model.id]) cell.model.sharedModel.setSource(argument[cell.model.id])"""


class Lab:
    """JupyterLab in a browser, asked through the object that it shows to the page."""

    def __init__(self, driver: WebDriver, address: str, folder: Path) -> None:
        self.driver, self.folder = driver, folder
        get(f"{address}/api")
        driver.set_script_timeout(400)
        driver.get(f"{address}/lab?token={TOKEN}&reset")
        WebDriverWait(driver, 120).until(lambda _: driver.execute_script("return !!window.jupyterapp"))
        self.does("await app.restored")

    def does(self, script: str, argument: object = None) -> object:
        """Run a script with `app` and `argument`; wait for it."""
        whole = f"""
            const [argument, done] = arguments, app = window.jupyterapp;
            (async () => {{ {script} }})().then(
                value => done([true, value]), error => done([false, String(error)]))"""
        well, value = self.driver.execute_async_script(whole, argument)
        assert well, value
        return value

    def run_all(self) -> dict[str, str]:
        """Run all cells; return id -> what each showed."""
        self.does(RAN)
        return self.shown()

    def shown(self) -> dict[str, str]:
        found = self.does(SHOWN)
        return {cell: "".join(_text(one) for one in outputs).strip() for cell, outputs in found}

    def save_as(self, name: str) -> None:
        """Save under another name, in the dialog."""
        self.driver.execute_script("void window.jupyterapp.commands.execute('docmanager:save-as')")
        dialog = WebDriverWait(self.driver, 60).until(lambda d: d.find_element(By.CSS_SELECTOR, ".jp-Dialog"))
        field = dialog.find_element(By.CSS_SELECTOR, "input")
        field.clear()
        field.send_keys(name)
        dialog.find_element(By.CSS_SELECTOR, ".jp-mod-accept").click()


def _text(output: dict[str, str]) -> str:
    return f"{output.get('ename', '')}{output.get('text', '')}"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    root = tmp_path_factory.mktemp("week") / "course"
    for assignment, notebook in WEEK.items():
        (root / "source" / assignment).mkdir(parents=True)
        for name in [f"{notebook}.ipynb", *NEEDED[assignment]]:
            shutil.copy(ROOT / "source" / assignment / name, root / "source" / assignment / name)
    (root / CONFIG).write_text((ROOT / CONFIG).read_text("utf-8"), "utf-8")
    (root / ".course_salt").write_text("a salt of the tests")
    made = Course(root)
    for assignment in WEEK:
        make_release(made, assignment)
        done = run(made, "due", assignment, DUE)
        assert done.returncode == 0, done.stderr
    return made


@pytest.fixture(scope="module")
def lab(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    folder = tmp_path_factory.mktemp("student")
    for assignment in WEEK:
        shutil.copytree(course.path("release", assignment), folder, dirs_exist_ok=True)
    with (
        serving(folder, {}, "--LabApp.expose_app_in_browser=True") as formgrader,
        driving(tmp_path_factory.mktemp("browser")) as driver,
    ):
        yield Lab(driver, formgrader.removesuffix("/formgrader"), folder)


def right(assignment: str, *questions: str) -> dict[str, str]:
    source: NotebookNode = nbformat.read(ROOT / "source" / assignment / f"{WEEK[assignment]}.ipynb", 4)
    return {question: cells_by_grade_id(source)[question].source for question in questions}


def test_a_week_of_two_notebooks(lab: Lab, course: Course) -> None:
    # Monday: open layers, run it as it is
    lab.does(OPENED, "layers.ipynb")
    shown = lab.run_all()
    told = [text for name, text in shown.items() if text and name != "handout-check"]
    assert not [text for text in told if "NotImplementedError" in text or "NameError" in text]
    assert shown["handout-check"].startswith("0 of 5 answered")

    # Wednesday: one right answer and one wrong, checked
    answers = right("numpy_backprop", "relu", "softmax")
    wrong = answers["softmax"].replace("axis=1", "axis=0")
    assert wrong != answers["softmax"]
    lab.does(WRITTEN, {**answers, "softmax": wrong})
    lab.does(SAVED)
    lab.run_all()
    lab.does(CHECKED)
    said = lab.shown()["handout-check"]
    assert "2 of 5 answered" in said and "relu: all " in said and "softmax: " in said

    # Saved under the name that a second download has
    lab.save_as("layers (1).ipynb")
    saved: Path = lab.folder / "layers (1).ipynb"
    WebDriverWait(lab.driver, 60).until(lambda _: saved.is_file())

    # Thursday: training, its first answer
    lab.does(OPENED, "training.ipynb")
    lab.does(WRITTEN, right("deep_fnn", "dataset"))
    lab.does(SAVED)
    assert "1 of 11 answered" in lab.run_all()["handout-check"]
    lab.does(SAVED)

    # handed in: layers in time, under its new name; training a day late
    for assignment, file, stamp in (
        ("numpy_backprop", saved, DUE.replace(" UTC", ":00 UTC")),
        ("deep_fnn", lab.folder / "training.ipynb", LATE),
    ):
        place = course.root / "submitted" / "ada" / assignment
        place.mkdir(parents=True)
        shutil.copy(file, place / file.name)
        (place / "timestamp.txt").write_text(stamp)
        assert run(course, "grade", assignment).returncode == 0
        assert run(course, "feedback", assignment).returncode == 0

    # the week after: feedback
    layers = read(lab.driver, course, "numpy_backprop")
    assert "layers (1).ipynb" in layers and "12 / 12" in layers
    training = read(lab.driver, course, "deep_fnn")
    assert "Handed in late" in training


def read(driver: WebDriver, course: Course, assignment: str) -> str:
    """Open a student's first page and the page of the notebook; return what both say."""
    folder = course.root / "feedback" / "ada" / assignment
    texts = []
    for name in ("index", WEEK[assignment]):
        driver.get((folder / f"{name}.html").as_uri())
        texts.append(driver.find_element(By.TAG_NAME, "body").text)
    return "\n".join(texts)
