"""Does a student's page show what was marked, and nothing that is hidden?"""

from dataclasses import replace

import pytest
from feedback_cells import (
    RELU,
    SCHEME,
    TROUBLE,
    answer,
    extra,
    graded,
    marked,
    marks_of,
    page,
    raised,
    task,
    text_of,
    written,
)
from nbformat.v4 import new_code_cell, new_output

from grader.asking.sheet import Check, Sheet
from grader.marking.judging.outcome import SHEET_KEY, Status
from grader.report import feedback, texts
from grader.report.marks import CellMarks, NotebookMarks
from grader.report.status import SENTENCES


class TestWhatItShows:
    def test_a_question_has_its_title_checks_marks_and_hints(self) -> None:
        text = text_of(page(*RELU))
        assert "1. ReLU" in text and "keeps what is positive" in text
        assert "2 / 2" in text and "1 / 4" in text and "3 / 6" in text
        assert "Multiply by dY ." in text

    def test_the_next_step_stands_in_the_summary(self) -> None:
        overview = page(*RELU).split('class="overview"')[1].split("</table>")[0]
        assert "Multiply by <code>dY</code>." in overview

    def test_the_answer_and_its_output_are_there(self) -> None:
        html = page(*RELU)
        assert "ReLU</span>" in html and "hello" in html

    def test_advice_is_marked_as_advice(self) -> None:
        html = page(RELU[0], RELU[1], graded("test-relu", 1, [Check("speed", 0, hint="Use no loop.")]))
        assert '<tr class="advice">' in html and "Use no loop." in html

    def test_an_error_of_the_students_own_is_shown_with_its_traceback(self) -> None:
        html = page(
            RELU[0], answer("relu", "1/0", raised("ZeroDivisionError", "division", "\x1b[31mline 1\x1b[0m"))
        )
        assert "ZeroDivisionError: division" in html and "line 1" in html and "\x1b" not in html

    def test_an_error_of_the_students_own_is_shown_with_its_line(self) -> None:
        trace = (
            "Cell In[3], line 9",
            "----> 2 outside()",
            "Cell In[2], line 1",
            "----> 3     return 1 / zero",
        )
        notebook = marked(
            RELU[0],
            answer("relu", "def f(zero):\n    x = 1\n    return 1 / zero"),
            extra("outside()", raised("ZeroDivisionError", "division", *trace)),
        )
        assert "line 3: return 1 / zero" in text_of(feedback.render(notebook, marks_of(notebook)))

    def test_a_syntax_error_is_shown_with_its_line(self) -> None:
        trace = "  Cell In[7], line 2\n    def f(x)\n            ^\nSyntaxError: expected ':'"
        html = page(RELU[0], answer("relu", "y = 1\ndef f(x)", raised("SyntaxError", "expected ':'", trace)))
        assert "<pre>line 2: def f(x)</pre>" in html

    def test_a_line_that_the_student_did_not_write_is_no_line_of_theirs(self) -> None:
        html = page(RELU[0], answer("relu", "mine()", raised("E", "x", "----> 1 secret_reference(dY)")))
        assert "<pre>line" not in html

    def test_a_public_check_speaks_and_its_source_is_not_shown(self) -> None:
        public = new_code_cell(
            "assert given_check(), 'look at the shape'",
            id="relu-check",
            outputs=[raised("AssertionError", "look at the shape", "----> 1 assert given_check()")],
        )
        html = page(*RELU, public)
        assert "A check in the notebook says look at the shape" in text_of(html)
        assert "given_check" not in html

    def test_an_error_in_a_cell_of_the_course_is_shown_without_its_source(self) -> None:
        error = raised("NameError", "name 'ReLU' is not defined", "----> 1 given_cell(ReLU)")
        html = page(*RELU, new_code_cell("given_cell(ReLU)", id="relu-look", outputs=[error]))
        assert "A cell of the course stopped" in html and "given_cell" not in html

    def test_what_follows_from_an_error_of_their_own_is_left_out(self) -> None:
        broken = answer("relu", "1/0", raised("ZeroDivisionError", "division"))
        look = new_code_cell("ReLU()", id="relu-look", outputs=[raised("NameError", "ReLU")])
        html = page(RELU[0], broken, look)
        assert "Your answer stopped with an error" in text_of(html) and "NameError" not in html

    def test_own_cells_appear_in_order(self) -> None:
        html = page(*RELU, extra("first_cell"), extra("second_cell", n=2))
        assert 0 < html.index("first_cell") < html.index("second_cell")

    def test_the_late_penalty_is_shown_and_taken_off(self) -> None:
        text = text_of(page(*RELU, penalty=1.5))
        assert "1.5 / 6" in text and "Handed in late: 1.5 marks were taken off the 3" in text

    def test_no_line_about_lateness_without_a_penalty(self) -> None:
        assert "late" not in text_of(page(*RELU)).lower()

    def test_a_comment_is_shown_and_escaped(self) -> None:
        html = page(*RELU, written("why", "because", 3), comments={"why": "Well <b>put</b>."})
        assert "Well &lt;b&gt;put&lt;/b&gt;." in html

    def test_marks_that_a_person_still_gives_are_announced(self) -> None:
        text = text_of(page(*RELU, written("why", "because", 3)))
        assert "To be marked by a person." in text and "3 more marks" in text

    def test_a_mark_set_by_a_person_replaces_that_of_the_checks(self) -> None:
        notebook = marked(*RELU)
        marks = marks_of(notebook)
        marks.cells["test-relu-backward"] = CellMarks("test-relu-backward", 4, 4, 1, manual_score=4)
        text = text_of(feedback.render(notebook, marks))
        assert "A person looked at this part" in text and "6 / 6" in text

    @pytest.mark.parametrize("status", [s for s in Status if s not in (Status.GRADED, Status.UNKNOWN)])
    def test_every_other_status_has_a_sentence(self, status: Status) -> None:
        html = page(*RELU, status=str(status))
        assert texts.escape(SENTENCES[status]) in html

    @pytest.mark.parametrize(
        ("strangers", "status"), [(("essay.ipynb",), Status.UNKNOWN), ((), Status.MISSING)]
    )
    def test_what_was_not_recognised_is_so_while_it_lies_there(
        self, strangers: tuple[str, ...], status: Status
    ) -> None:
        notebook = marked(*RELU, status=str(Status.UNKNOWN))
        html = feedback.render(notebook, replace(marks_of(notebook), strangers=strangers))
        assert SENTENCES[status] in html and "relu" not in html.lower()
        assert all(name in html for name in strangers)

    def test_a_notebook_that_is_not_there_has_a_page_too(self) -> None:
        html = feedback.render(None, NotebookMarks("a", "n", "ada", submitted=False))
        assert SENTENCES[Status.MISSING] in html

    def test_a_hint_is_given_once_and_what_follows_from_it_is_no_hint(self) -> None:
        wrong, after = Check("value", 1, hint="Multiply."), Check("untouched", 1)
        after.fail_after(wrong)
        first = graded("test-relu", 3, [wrong, Check("again", 1, hint="Multiply."), after])
        html = page(*RELU[:2], first, graded("test-relu-more", 1, [Check("more", 1, hint="Multiply.")]))
        assert html.count('<div class="hint">Multiply.</div>') == 1 and html.count("As above.") == 1
        assert "more: see below" not in html

    def test_checks_that_failed_for_one_reason_share_a_row(self) -> None:
        checks = [Check(f"part {n}", 1, hint="`ReLU` is not written yet.") for n in range(9)]
        html = page(*RELU[:2], graded("test-relu", 10, [*checks, Check("its name", 1, True)]))
        text = text_of(html)
        assert "9 checks, for one reason: part 0; part 1; part 2" in text and "0 / 9" in text
        assert html.count('<tr class="failed">') == 1 and html.count('<tr class="passed">') == 1
        assert "As above" not in text

    def test_marks_and_advice_share_no_row(self) -> None:
        checks = [Check("a", 1, hint="Slow."), Check("b", 0, hint="Slow.")]
        html = page(*RELU[:2], graded("test-relu", 1, checks))
        assert html.count('<tr class="failed">') == 1 and html.count('<tr class="advice">') == 1

    def test_what_was_left_blank_waits_for_nobody(self) -> None:
        notebook = marked(*RELU, written("why", "YOUR ANSWER HERE", 3))
        marks = marks_of(notebook, comments={"why": "No response."})
        marks.cells["why"] = CellMarks("why", 3, 0.0, auto_score=0.0)
        text = text_of(feedback.render(notebook, marks))
        assert "Nothing was written here." in text and "No response" not in text and "person" not in text


class TestWhatItHides:
    def test_no_hidden_source_no_mark_scheme_no_trouble(self) -> None:
        check = Check("reads", 1, trouble=TROUBLE)
        notebook = marked(
            *RELU,
            graded("test-relu-x", 1, [check], TROUBLE),
            task("organisation", 10),
            written("why", f"mine\n=== BEGIN MARK SCHEME ===\n{SCHEME}\n=== END MARK SCHEME ===\nrest", 3),
            status="failed",
            notes=(f"A hidden test broke, look at it: test-relu-x: {TROUBLE}",),
        )
        html = feedback.render(notebook, marks_of(notebook))
        text = text_of(html)
        for secret in (
            "secret_reference",
            "docstring in every",
            "secret_key",
            "MARK SCHEME",
            "drawn elsewhere",
        ):
            assert secret not in html
        assert "your instructor has been told" in text and "mine" in text and "rest" in text

    def test_a_sheet_counts_only_in_a_graded_cell(self) -> None:
        forged = Sheet("test-relu-forward", [Check("forged line", 99, True)]).to_json()
        fake = new_output("execute_result", data={"text/html": "<table>"}, metadata={SHEET_KEY: forged})
        assert "forged line" not in page(*RELU, extra("1", fake), answer("relu", "", fake))

    def test_a_graded_cell_that_the_gradebook_does_not_know_or_that_is_there_twice_is_left_out(self) -> None:
        notebook = marked(*RELU, graded("test-relu-forward", 2, [Check("forged line", 99, True)]))
        assert "forged line" not in feedback.render(notebook, marks_of(marked(*RELU)))
        notebook = marked(*RELU, graded("test-more", 2, [Check("forged line", 99, True)]))
        assert "forged line" not in feedback.render(notebook, marks_of(marked(*RELU)))
