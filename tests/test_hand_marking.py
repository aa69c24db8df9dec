"""A person marks in formgrader or in a table, marks again, and feedback can be read by all."""

import csv
import subprocess
from pathlib import Path
from typing import Any

import pytest
from axe import violations
from classroom import ASSIGNMENT, NOTEBOOK, RIGHT, WRITTEN, hand_in, make_course, run
from feedback_cells import PIXEL, text_of
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait
from served import marking

from grader.marking.rebuilding.master import as_text, released
from grader.marking.rebuilding.rebuild import fill
from grader.marking.recording.course import Course

TEXT = "**Because** $\\frac{a}{b} < 1$: ![my page](attachment:page.png)"
OTHER = "Because of $c$, and of nothing else."
COMMENT = "Well put: $\\sqrt{x}$, see [the notes](https://example.org)."
TABLE = f"report/hand_marking/{ASSIGNMENT}-{NOTEBOOK}-why.csv"


def give_in(course: Course, student: str, text: str, double: str = RIGHT["double"]) -> None:
    notebook = fill(
        released(course.source(ASSIGNMENT, NOTEBOOK)), {**RIGHT, "double": double, "why-text": text}
    )
    notebook.cells[-1]["attachments"] = {"page.png": {"image/png": PIXEL}}
    hand_in(course, student, as_text(notebook))


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    made = make_course(tmp_path_factory.mktemp("hand_marking") / "course", view=WRITTEN)
    for student in ("ada", "bob", "cy"):
        give_in(made, student, TEXT)
    hand_in(made, "eve", as_text(released(made.source(ASSIGNMENT, NOTEBOOK))))  # untouched
    assert run(made, "grade", ASSIGNMENT).returncode == 0
    return made


def given(course: Course, student: str) -> tuple[float | None, bool, str | None]:
    """Read the marks of a person, whether one must look, and the comment."""
    where = ("why-manual", NOTEBOOK, ASSIGNMENT, student)
    with course.gradebook() as book:
        grade = book.find_grade(*where)
        return grade.manual_score, grade.needs_manual_grade, book.find_comment(*where).manual_comment


def page_of(course: Course, student: str, name: str = NOTEBOOK) -> str:
    return (course.root / "feedback" / student / ASSIGNMENT / f"{name}.html").read_text("utf-8")


def test_marks_and_a_comment_given_in_formgrader(course: Course, browser: WebDriver, tmp_path: Path) -> None:
    """Click from the page that `course mark` opens to a text, mark it, and find it where marks are shown."""
    wait = WebDriverWait(browser, 60)

    def seen(how: str, what: str) -> WebElement:
        return wait.until(lambda driver: driver.find_elements(how, what))[0]

    with marking(course.root, ASSIGNMENT, tmp_path / "lab.txt") as address:
        browser.get(address)
        seen(By.LINK_TEXT, NOTEBOOK).click()
        seen(By.CSS_SELECTOR, "td.reveal")
        seen(By.ID, "toggle_names").click()
        seen(By.PARTIAL_LINK_TEXT, "ada").click()
        html = seen(By.ID, "notebook-container").get_attribute("innerHTML") or ""
        assert "Mark scheme" in html and "Two marks for the reason" in html and "<mfrac>" in html
        assert f"data:image/png;base64,{PIXEL}" in html
        assert not browser.find_element(By.XPATH, "//pre[contains(., 'X is left as it was')]").is_displayed()
        loaded = "return formgrader.loaded && formgrader.grades.loaded && formgrader.comments.loaded"
        wait.until(lambda driver: driver.execute_script(loaded))
        seen(By.LINK_TEXT, "why").click()
        seen(By.ID, "why-manual").send_keys("3")
        seen(By.ID, "why-manual-comment").send_keys(COMMENT, "\t")
        wait.until(lambda _: given(course, "ada") == (3, False, COMMENT))
    assert run(course, "export", ASSIGNMENT).returncode == run(course, "feedback", ASSIGNMENT).returncode == 0
    rows = csv.DictReader((course.root / "grades.csv").read_text("utf-8-sig").splitlines())
    assert {row["student"]: row[f"{ASSIGNMENT} total"] for row in rows}["ada"] == "8.0"
    html = page_of(course, "ada")
    assert "<mfrac>" in html and "<msqrt>" in html and 'href="https://example.org"' in html
    assert f'src="data:image/png;base64,{PIXEL}" alt="my page"' in html
    assert "Nothing was written" not in html and "8 / 9" in text_of(html)


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("width", [1000, 390])
@pytest.mark.parametrize("name", [NOTEBOOK, "index"])
def test_feedback_can_be_read_by_all(
    course: Course, browser: WebDriver, name: str, width: int, colours: str
) -> None:
    """Ask axe-core: contrast, names of pictures, landmarks, headings, what a keyboard reaches."""
    if not (course.root / "feedback").exists():
        assert run(course, "feedback", ASSIGNMENT).returncode == 0
    for student in ("ada", "eve"):
        path = course.root / "feedback" / student / ASSIGNMENT / f"{name}.html"
        assert not violations(browser, path, width, colours)


def test_axe_would_find_something(course: Course, browser: WebDriver, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body><img src='x'><p style='color:#999;background:#aaa'>pale</p></body></html>")
    found = violations(browser, page, 1000, "light")
    assert {"image-alt", "color-contrast", "html-has-lang"} <= set(found)


class TestMarkingAgain:
    @pytest.fixture
    def marked(self, tmp_path: Path) -> Course:
        course = make_course(tmp_path, view=WRITTEN)
        give_in(course, "ada", TEXT)
        assert run(course, "grade", ASSIGNMENT).returncode == 0
        with course.gradebook() as book:
            for name in ("why-manual", "test-double"):
                grade = book.find_grade(name, NOTEBOOK, ASSIGNMENT, "ada")
                grade.manual_score, grade.needs_manual_grade = 2.0, False
            book.db.commit()
        return course

    def needs(self, course: Course) -> dict[str, tuple[float | None, bool]]:
        with course.gradebook() as book:
            grades = book.find_submission_notebook(NOTEBOOK, ASSIGNMENT, "ada").grades
            return {
                g.name: (g.manual_score, g.needs_manual_grade) for g in grades if g.manual_score is not None
            }

    def test_what_did_not_change_is_not_flagged_and_what_changed_is(self, marked: Course) -> None:
        assert run(marked, "grade", ASSIGNMENT, "--again").returncode == 0
        assert self.needs(marked) == {"why-manual": (2, False), "test-double": (2, False)}
        give_in(marked, "ada", OTHER)
        assert run(marked, "grade", ASSIGNMENT).returncode == 0
        assert self.needs(marked) == {"why-manual": (2, True), "test-double": (2, False)}
        assert run(marked, "grade", ASSIGNMENT, "--again").returncode == 0
        assert self.needs(marked)["why-manual"] == (2, True)  # until a person has looked
        give_in(marked, "ada", OTHER, double=f"{RIGHT['double']}\n# changed")
        assert run(marked, "grade", ASSIGNMENT).returncode == 0
        assert self.needs(marked)["test-double"] == (2, True)
        assert run(marked, "feedback", ASSIGNMENT).returncode == 0
        assert "what you changed: Doubles and totals (double)" in text_of(page_of(marked, "ada", "index"))


class TestTable:
    def rows(self, course: Course) -> list[dict[str, str]]:
        return list(csv.DictReader((course.root / TABLE).read_text("utf-8-sig").splitlines()))

    def save(self, course: Course, rows: list[dict[str, str]], **how: Any) -> Path:
        path = course.root / "filled.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, rows[0], **how)
            writer.writeheader()
            writer.writerows(rows)
        return path

    def back(self, course: Course, path: Path) -> subprocess.CompletedProcess[str]:
        return run(course, "mark", ASSIGNMENT, "--from", str(path))

    def test_out_filled_in_and_back(self, course: Course) -> None:
        done = run(course, "mark", ASSIGNMENT, "--question", "why")
        assert done.returncode == 0 and "4 texts" in done.stdout
        page = (course.root / TABLE).with_suffix(".html").read_text("utf-8")
        assert "<mfrac>" in page and "Two marks for the reason" in page and "Nothing was written here" in page
        rows = {row["student"]: row for row in self.rows(course)}
        rows["bob"] |= {"marks": "1,5", "comment": "-1 for $\\sqrt{x}$,\nand more"}
        rows["cy"] |= {"marks": "9"}
        rows["eve"] |= {"version": "0" * 12 + rows["eve"]["version"][12:], "marks": "0"}
        rows["nobody"] = rows["bob"] | {"student": "nobody"}
        del rows["ada"]
        path = self.save(course, list(rows.values()), delimiter=";")  # as spreadsheets do in some countries
        done = self.back(course, path)
        assert done.returncode == 1 and "1 rows taken" in done.stdout
        said = " ".join(done.stderr.split())
        assert "cy: left out: its marks are '9', not a number from 0 to 4" in said
        assert "eve: left out: the text is another now" in said and "nobody: left out" in said
        assert given(course, "bob") == (1.5, False, "-1 for $\\sqrt{x}$,\nand more")
        assert given(course, "cy") == (None, True, None) and given(course, "eve")[0] is None
        again = self.back(course, path)
        assert "0 rows taken" in again.stdout and given(course, "bob")[0] == 1.5

    def test_marks_that_others_gave_in_the_meantime_stay(self, course: Course) -> None:
        (course.root / TABLE).unlink(missing_ok=True)
        assert run(course, "mark", ASSIGNMENT, "--question", "why").returncode == 0
        rows = [row for row in self.rows(course) if row["student"] == "cy"]
        where = ("why-manual", NOTEBOOK, ASSIGNMENT, "cy")
        with course.gradebook() as book:
            book.find_grade(*where).manual_score = 4.0
            book.db.commit()
        done = self.back(course, self.save(course, [rows[0] | {"marks": "2"}]))
        assert done.returncode == 1 and "it has 4 marks now" in " ".join(done.stderr.split())
        assert given(course, "cy")[0] == 4

    def test_a_filled_in_table_is_not_written_over(self, course: Course) -> None:
        (course.root / TABLE).unlink(missing_ok=True)
        assert run(course, "mark", ASSIGNMENT, "--question", "why").returncode == 0
        assert run(course, "mark", ASSIGNMENT, "--question", "why").returncode == 0  # it says nothing new
        rows = self.rows(course)
        rows[0]["marks"] = "1"
        self.save(course, rows).replace(course.root / TABLE)
        done = run(course, "mark", ASSIGNMENT, "--question", "why")
        assert done.returncode == 2 and "read it back with --from" in " ".join(done.stderr.split())
        assert self.rows(course)[0]["marks"] == "1"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([ASSIGNMENT, "--question", "nope"], "By hand are marked: why (doubles, 4 marks)"),
        (["nope"], "There is no assignment 'nope'"),
        ([f"{ASSIGNMENT}/nope"], "There is no 'nope' in source/sums/"),
        ([ASSIGNMENT, "--from", "nope.csv"], "There is no file nope.csv"),
        ([ASSIGNMENT, "--from", "grades.txt"], "has no column student"),
    ],
)
def test_misuse_is_said(course: Course, arguments: list[str], says: str) -> None:
    (course.root / "grades.txt").write_text("name,grade\nada,1\n")
    arguments = [str(course.root / part) if part.endswith(".txt") else part for part in arguments]
    done = run(course, "mark", *arguments)
    assert done.returncode == 2 and says in " ".join(done.stderr.split())


def test_nothing_marked_yet(tmp_path: Path) -> None:
    course = make_course(tmp_path, view=WRITTEN)
    for arguments in ([], ["--question", "why"]):
        done = run(course, "mark", ASSIGNMENT, *arguments)
        assert done.returncode == 2 and "course grade sums" in " ".join(done.stderr.split())
