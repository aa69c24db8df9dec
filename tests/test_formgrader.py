"""Clicks in formgrader, in a real browser: is what it publishes ours, and does nothing run in it?"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import listening
from classroom import ASSIGNMENT, DOUBLE, LIMITS, NOTEBOOK, RIGHT, ROOT, WRITTEN, hand_in, make_course, run
from hostile_cells import AWAY, MARKUP, SCRIPT, TEXT
from nbformat.v4 import new_markdown_cell
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait
from served import TOKEN, get, serving

from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import CONFIG, Course

SECRETS = {"hostile": "one secret", "writer": ""}  # of the exchange; the other came another way
DRAWN = f"<svg onload={SCRIPT!r}><image href='{AWAY}'/></svg>"
BROKEN = {"text/html": MARKUP, "image/png": f'"><script>{SCRIPT}</script>'}
SHOWS = f"""{DOUBLE}
from IPython.display import HTML, SVG, Javascript, Latex, Markdown, display
for kind in (HTML, Markdown, Latex):
    display(kind({MARKUP!r}))
display(SVG({DRAWN!r}), Javascript({SCRIPT!r}))
display({BROKEN!r}, raw=True)
"""
HONEST = """**Sums** are sums: $a < b$, `x < y` and [a page](https://example.org).

| a | b |
|---|---|
| 1 | 2 |
"""


def lay_out(folder: Path, away: str) -> Course:
    """Make a marked course with a hostile and an honest submission, and a place for nbgrader's exchange."""
    config = (ROOT / CONFIG).read_text("utf-8") + LIMITS + f"c.Exchange.root = {str(folder / 'exchange')!r}\n"
    (folder / "exchange").mkdir()
    course = make_course(folder / "course", config, WRITTEN)
    for student, texts in {
        "hostile": (SHOWS, TEXT.replace("\ud800", "")),
        "writer": (RIGHT["double"], HONEST),
    }.items():
        answers = {**RIGHT, "double": texts[0], "why-text": texts[1]}
        notebook = fill(released(course.source(ASSIGNMENT, NOTEBOOK)), answers)
        notebook.cells.insert(1, new_markdown_cell(texts[1]))
        hand_in(course, student, as_text(notebook).replace(AWAY, away))
        if SECRETS[student]:
            secret = course.path("submitted", ASSIGNMENT, student) / "submission_secret.txt"
            secret.write_text(SECRETS[student])
    assert run(course, "grade", ASSIGNMENT).returncode == 0
    return course


@pytest.fixture(scope="module")
def asked() -> Iterator[tuple[str, list[str]]]:
    with listening() as found:
        yield found


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, asked: tuple[str, list[str]]) -> Course:
    return lay_out(tmp_path_factory.mktemp("clicked"), asked[0])


@pytest.fixture(scope="module")
def ours(course: Course) -> dict[str, bytes]:
    """Give what `course feedback` writes, and leave nothing of it."""
    assert run(course, "feedback", ASSIGNMENT).returncode == 0
    made = pages(course)
    assert set(made) == {"hostile", "writer"}
    return made


@pytest.fixture(scope="module")
def formgrader(course: Course, browser: WebDriver) -> Iterator[str]:
    with serving(course.root) as address:
        yield enter(browser, address)


def enter(browser: WebDriver, address: str) -> str:
    """Wait for the server, and log in."""
    get(f"{address}/manage_assignments")
    browser.get(f"{address}/manage_assignments?token={TOKEN}")
    return address


def pages(course: Course) -> dict[str, bytes]:
    """Read all feedback, and remove it."""
    folder = course.root / "feedback"
    found = {path.parent.parent.name: path.read_bytes() for path in folder.rglob(f"{NOTEBOOK}.html")}
    shutil.rmtree(folder, ignore_errors=True)
    return found


def click(browser: WebDriver, address: str, row: str, button: str) -> None:
    """Click a button of the row that begins with a name, and wait until formgrader says that it worked."""
    browser.get(address)
    wait = WebDriverWait(browser, 60)
    path = f"//tr[td[normalize-space()='{row}']]/td[contains(@class, '{button}')]/a"
    wait.until(lambda driver: driver.find_elements(By.XPATH, path))[0].click()
    said = "//*[contains(@class, 'modal-body')][contains(., 'Success') or contains(., 'error')]"
    text = wait.until(lambda driver: driver.find_elements(By.XPATH, said))[0].get_attribute("textContent")
    assert text and "Success" in text, text


class TestGenerateFeedback:
    def test_of_all(
        self, course: Course, ours: dict[str, bytes], browser: WebDriver, formgrader: str
    ) -> None:
        click(browser, f"{formgrader}/manage_assignments", ASSIGNMENT, "generate-feedback")
        assert pages(course) == ours

    def test_of_one_student(
        self, course: Course, ours: dict[str, bytes], browser: WebDriver, formgrader: str
    ) -> None:
        click(browser, f"{formgrader}/manage_submissions/{ASSIGNMENT}", "writer", "generate-feedback")
        assert pages(course) == {"writer": ours["writer"]}

    def test_where_jupyterlab_was_started_elsewhere(
        self, course: Course, ours: dict[str, bytes], browser: WebDriver, tmp_path: Path
    ) -> None:
        (tmp_path / CONFIG).write_text(f"c = get_config()\nc.CourseDirectory.root = {str(course.root)!r}\n")
        with serving(course.root.parent, {"JUPYTER_CONFIG_DIR": str(tmp_path)}) as address:
            enter(browser, address)
            click(browser, f"{address}/manage_assignments", ASSIGNMENT, "generate-feedback")
        assert pages(course) == ours


def test_release_feedback_publishes_our_pages_and_nothing_else(
    course: Course, ours: dict[str, bytes], browser: WebDriver, formgrader: str
) -> None:
    assert run(course, "feedback", ASSIGNMENT).returncode == 0
    (course.root / "feedback/hostile" / ASSIGNMENT / "notes.html").write_text("of the student's own")
    click(browser, f"{formgrader}/manage_assignments", ASSIGNMENT, "release-feedback")
    released_files = [p for p in (course.root.parent / "exchange").rglob("*") if p.is_file()]
    assert [path.read_bytes() for path in released_files] == [ours["hostile"]]
    pages(course)


@pytest.mark.parametrize("student", SECRETS)
def test_nothing_runs_and_what_is_honest_shows(
    student: str, course: Course, browser: WebDriver, formgrader: str, asked: tuple[str, list[str]]
) -> None:
    browser.get(f"{formgrader}/gradebook/{ASSIGNMENT}/{NOTEBOOK}?token={TOKEN}")
    shown = {}
    for number in get_ids(formgrader):
        browser.get(f"{formgrader}/submissions/{number}/")
        WebDriverWait(browser, 30).until(lambda driver: driver.find_elements(By.CLASS_NAME, "nbgrader_cell"))
        shown[browser.find_element(By.CLASS_NAME, "name-shown").get_attribute("textContent").strip()] = (
            browser.title,
            browser.find_element(By.ID, "notebook-container").get_attribute("innerHTML"),
        )
    title, html = shown[student]
    assert title == NOTEBOOK and not asked[1]
    assert "Two marks for the reason" in html and "X is left as it was" in html  # what is hidden
    if student == "writer":
        assert "<strong>Sums</strong>" in html and "<table>" in html and 'href="https://example.org"' in html
        assert "<mi>a</mi>" in html and "<math" in html and "<code>x &lt; y</code>" in html


def get_ids(formgrader: str) -> list[str]:
    """List the submitted notebooks."""
    found = json.loads(get(f"{formgrader}/api/submitted_notebooks/{ASSIGNMENT}/{NOTEBOOK}"))
    return [one["id"] for one in found]
