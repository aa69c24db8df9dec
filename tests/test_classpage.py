"""What the class page counts: misconceptions, questions, students; and how it looks for 400 of them."""

import base64
import re
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from feedback_cells import RELU, answer, graded, marked, marks_of
from nbgrader.api import Gradebook
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select
from synthetic_class import ASSIGNMENT, NAMES, NOTEBOOKS, make

from grader.asking.sheet import Check
from grader.marking.judging.outcome import NOTEBOOK_KEY, SECONDS
from grader.report import classreport
from grader.report.classpage.entries import Earned, Entry, entry, read
from grader.report.classpage.items import binned, items
from grader.report.classpage.misconceptions import Misconception, counted, without_values
from grader.report.classpage.pseudonyms import anonymous, pseudonyms, without_texts
from grader.report.marks import CellMarks, NotebookMarks
from grader.report.texts import duration

SIZE = 25  # students who are made
NOTHING = "\N{EN DASH}"  # handed in


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    root = make(tmp_path_factory.mktemp("class"), SIZE)
    with Gradebook(f"sqlite:///{root}/gradebook.db") as gradebook:
        return read(gradebook, ASSIGNMENT, root)


def of(student: str, *checks: Check, code: str = "class ReLU: ...", notebook: str = "n") -> Entry:
    """Return the entry of a student whose answer to one question met these checks."""
    cells = {"test-relu": CellMarks("test-relu", sum(check.marks for check in checks))}
    executed = marked(RELU[0], answer("relu", code), graded("test-relu", 6, list(checks)))
    return entry(NotebookMarks("a", notebook, student, cells=cells), executed)


def missed(*entries: Entry) -> list[Misconception]:
    found = [(one.marks.student, one.marks.notebook, what) for one in entries for what in one.missed]
    return counted(found)


class TestMisconceptions:
    def test_a_known_mistake_is_one_whatever_its_numbers(self) -> None:
        key = "db must be summed over the batch."
        found = missed(
            *(of(s, Check("x", 1, hint=f"Line {n}: {key}", mistake=key)) for n, s in enumerate("abc")),
            of("c", Check("y", 1, hint=key, mistake=key), notebook="another"),
        )
        assert [(one.text, one.known, one.students) for one in found] == [(key, True, ["a", "b", "c"])]
        assert found[0].places == [("1. ReLU", "another"), ("1. ReLU", "n")]
        (next_term,) = missed(of("z", Check("x", 1, hint=key, mistake=key), notebook="renamed"))
        assert next_term.id == found[0].id

    def test_others_are_known_by_what_is_said_without_its_values(self) -> None:
        first, second = missed(
            of("a", Check("x", 1, hint="The result has shape (3, 4); (4,) is expected.")),
            of("b", Check("x", 1, hint="The result has shape (5,); (2, 8) is expected.")),
            of("b", Check("x", 1, hint="Every sign is reversed.")),
        )
        assert (first.text, first.students) == ("The result has shape …; … is expected.", ["a", "b"])
        assert (second.text, second.students) == ("Every sign is reversed.", ["b"])

    @pytest.mark.parametrize(
        ("said", "left"),
        [
            ("3 of 12 entries are not right, the first at [0, 2], where your value is -1.5e-07.", 4),
            ("Entry 'db': The value 3.25 is not right.", 2),
            ("Your code stopped with ValueError: shapes (3,4) (4,) - in the line `return X @ W.T`.", 3),
            ("Multiply by `dY`: W1 and X2 are right, and it's not the student's 2D array.", 0),
        ],
    )
    def test_what_is_a_value(self, said: str, left: int) -> None:
        assert without_values(said).count("…") == left
        assert not left or not any(c.isdigit() for c in without_values(said))

    def test_a_student_counts_once_and_what_only_follows_does_not(self) -> None:
        first = Check("x", 1, hint="Multiply by 2.")
        after = Check("y", 1)
        after.fail_after(first)
        (one,) = missed(of("a", first, Check("z", 1, hint="Multiply by 3."), after))
        assert one.students == ["a"]

    def test_lines_of_code_come_with_who_wrote_them(self) -> None:
        check = Check("x", 1, hint="Wrong.")
        (one,) = missed(
            of("a", check, code="x = 1"), of("b", check, code="y = 2"), of("c", check, code="x = 1")
        )
        assert [(found.code, found.students) for found in one.answers] == [
            ("x = 1", ["a", "c"]),
            ("y = 2", ["b"]),
        ]
        assert missed(*(of(str(n), check, code=f"x = {n}") for n in range(9)))[0].more == 3

    def test_the_page_shows_the_code_as_text(self) -> None:
        html = classreport.render("a", [of("a", Check("x", 1, hint="Wrong."), code="a < '</pre><b>'")])
        assert "a &lt; &#39;&lt;/pre&gt;&lt;b&gt;&#39;" in html


class TestItems:
    def test_difficulty_and_discrimination(self) -> None:
        drawn = np.random.default_rng(0).integers(0, 5, (30, 3)) / 4
        found = items([[self.student(n, *row)] for n, row in enumerate(drawn)])
        assert [item.question for item in found] == ["q0", "q1", "q2"]
        for place, item in enumerate(found):
            rest = np.delete(drawn, place, axis=1).mean(axis=1)
            assert item.difficulty == pytest.approx(drawn[:, place].mean())
            assert item.discrimination == pytest.approx(np.corrcoef(drawn[:, place], rest)[0, 1])
            assert item.pairs == 30 and sum(item.histogram) == 30

    def test_where_there_is_nothing_to_compare_there_is_no_number(self) -> None:
        same = items([[self.student(n, 1.0, share)] for n, share in enumerate((0.0, 0.5, 1.0))])
        assert same[0].discrimination is None and same[0].pairs == 3
        assert items([[self.student(0, 1.0, 0.0)]])[1].discrimination is None

    def test_what_waits_for_a_person_has_no_share(self) -> None:
        waiting = Entry(*self.parts(0), earned=[Earned("q0", "q0", 2, 4), Earned("q1", "q1", 0, 0, 4)])
        one, other = items([[waiting]])
        assert (one.shares, other.shares, other.most) == ([0.5], [], 4)

    def test_the_median_time_is_of_those_whose_time_is_known(self) -> None:
        times = (0.2, 0.6, 5.0, None)
        entries = [
            Entry(*self.parts(n), earned=[Earned("q0", "", 4, 4, seconds=time), Earned("q1", "", 1, 1)])
            for n, time in enumerate(times)
        ]
        timed, never = items([[one] for one in entries])
        assert (timed.seconds, never.seconds) == (0.6, None)
        assert [duration(seconds) for seconds in (0.01, 0.6, 12.3)] == ["< 0.1 s", "0.6 s", "12 s"]
        shown = re.findall('<td class="num took".*?>(.*?)</td>', classreport.render("a", entries))
        assert shown == ["0.6 s", NOTHING]

    def test_an_answer_takes_as_long_as_its_cells_and_its_tests(self) -> None:
        notebook = marked(answer("relu", "x = 1"), graded("test-relu", 2, [Check("x", 2)]))
        notebook.metadata[NOTEBOOK_KEY][SECONDS] = {"relu": 0.5, "test-relu": 0.25, "test-other": 7.0}
        (earned,) = entry(marks_of(notebook), notebook).earned
        assert earned.seconds == 0.75

    def test_steps_of_a_histogram(self) -> None:
        assert binned([0.0, 0.099, 0.1, 0.3, 1.0, 1.0]) == [2, 1, 0, 1, 0, 0, 0, 0, 0, 2]

    def student(self, n: int, *shares: float) -> Entry:
        earned = [Earned(f"q{place}", "", 4 * share, 4) for place, share in enumerate(shares)]
        return Entry(*self.parts(n), earned=earned)

    def parts(self, n: int) -> tuple[NotebookMarks, classreport.Status]:
        return NotebookMarks("a", "n", f"s{n}"), classreport.Status.GRADED


class TestPseudonyms:
    def test_they_stay_and_tell_nothing(self) -> None:
        one, other = pseudonyms("salt"), pseudonyms("pepper")
        assert one("ada") == pseudonyms("salt")("ada") != other("ada")
        assert len({one(f"s{n}") for n in range(400)}) == 400

    def test_no_name_and_no_order_is_left(self, made: list[Entry]) -> None:
        found = anonymous(made, pseudonyms("salt"))
        html = classreport.render(ASSIGNMENT, found, nameless=True)
        assert "href" not in html and "# by" not in html
        for n in range(SIZE):
            assert f"s{n:03}" not in html
        assert not any(name.split()[-1] in html for name in NAMES)
        totals = [
            sum(one.marks.final for one in made if one.marks.student == f"s{n:03}") for n in range(SIZE)
        ]
        shown = [row.total for row in classreport.students(found)]
        assert shown != totals and sorted(shown) == sorted(totals)

    def test_a_note_keeps_no_name_of_a_file_and_no_error(self) -> None:
        notes = (
            "Your notebook stopped in cell 3 (`open(1)`): ValueError: I am Ada. The rest was marked.",
            "layers.ipynb was handed in as layers_ada.ipynb and was marked from there.",
            "It used more than 512 MiB of memory.",
        )
        executed = marked(*RELU, graded("test-relu", 6, []), status="timed out", notes=notes)
        (found,) = anonymous([entry(NotebookMarks("a", "n", "x"), executed)], pseudonyms("salt"))
        assert found.notes == ["Your notebook stopped in cell 3.", "It used more than 512 MiB of memory."]

    def test_code_keeps_no_text(self) -> None:
        code = 'def f(x):\n    """By Ada."""\n    # Ada\n    return f"Ada {x} {b"Ada"!r}" + x'.replace(
            'b"Ada"', "x"
        )
        assert "Ada" not in without_texts(code) and "return" in without_texts(code)
        assert without_texts("def (Ada") == "" == without_texts("(" * 10_000)


class TestInABrowser:
    def shown(self, browser: Chrome) -> list[list[str]]:
        rows: list[list[str]] = browser.execute_script(  # type: ignore[no-untyped-call]
            "return [...document.querySelectorAll('table.students tbody tr')]"
            ".filter(row => row.offsetHeight).map(row => [...row.cells].map(cell => cell.innerText.trim()))"
        )
        return rows

    def test_sorting_and_filtering(self, made: list[Entry], browser: Chrome, tmp_path: Path) -> None:
        (tmp_path / "page.html").write_text(classreport.render(ASSIGNMENT, made))
        browser.get((tmp_path / "page.html").as_uri())
        place = 1 + len(NOTEBOOKS)
        button = browser.find_elements(By.CSS_SELECTOR, "table.students thead button")[place]
        totals = [row[place] for row in self.shown(browser)]
        button.click()
        assert [row[place] for row in self.shown(browser)] == sorted(
            totals, key=lambda text: -1.0 if text == NOTHING else float(text), reverse=True
        )
        button.click()
        assert self.shown(browser)[0][place] == NOTHING  # who handed in nothing
        head = button.find_element(By.XPATH, "..")
        assert head.get_attribute("aria-sort") == "ascending"
        Select(browser.find_element(By.CSS_SELECTOR, ".controls select")).select_by_value("absent")
        assert [row[0].split()[0] for row in self.shown(browser)] == ["s024"]
        assert browser.find_element(By.TAG_NAME, "output").text == f"1 of {SIZE} students"
        Select(browser.find_element(By.CSS_SELECTOR, ".controls select")).select_by_value("")
        browser.find_element(By.CSS_SELECTOR, ".controls input").send_keys("LOVELACE")
        assert len(self.shown(browser)) == sum(n % len(NAMES) == 0 for n in range(SIZE))

    def test_a_class_of_400(self, made: list[Entry], browser: Chrome, tmp_path: Path) -> None:
        """It is made in seconds, is a few screens long, and prints in few pages without broken names."""
        copies = range(400 // SIZE)
        begun = time.process_time()
        html = classreport.render(
            ASSIGNMENT,
            [
                replace(one, marks=replace(one.marks, student=f"{one.marks.student}-{copy:02}"))
                for copy in copies
                for one in made
            ],
        )
        assert time.process_time() - begun < 20
        assert html.count('<th scope="row" title') == 400 and len(html) < 2_000_000
        (tmp_path / "page.html").write_text(html)
        for width in (1280, 390):
            browser.set_window_size(width, 900)
            browser.get((tmp_path / "page.html").as_uri())
            height, across, window = browser.execute_script(  # type: ignore[no-untyped-call]
                "const page = document.documentElement;"
                "return [page.scrollHeight, page.scrollWidth, window.innerWidth]"
            )
            assert across <= window and height < 12_000
        heights = browser.execute_script(  # type: ignore[no-untyped-call]
            "return [...document.querySelectorAll('table.students tbody th')].map(c => c.offsetHeight)"
        )
        assert max(heights) < 40  # no name is broken
        printed = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
        pdf = base64.b64decode(printed["data"])
        assert 8 < pdf.count(b"/Type /Page\n") < 22
