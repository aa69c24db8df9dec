"""What a student sees of the marking, and what nobody's notebook can make this page show or do."""

import base64
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from grader.marking.outcome import NOTEBOOK_KEY, SHEET_KEY, Status
from grader.questions.sheet import Check, Sheet
from grader.report import feedback, outputs, prose, sections, texts
from grader.report.exporter import FeedbackExporter
from grader.report.marks import CellMarks, NotebookMarks
from grader.report.pages import feedback_path
from grader.report.status import SENTENCES

HIDDEN = "expect('ReLU().backward(Z, dY)', secret_reference)"
SCHEME = "two marks for a docstring in every class"
TROUBLE = "KeyError: secret_key in the hidden test"
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def given(source: str, name: str = "text") -> Any:
    return new_markdown_cell(source, id=name)


def answer(name: str, source: str, *results: Any) -> Any:
    cell = new_code_cell(source, id=name)
    cell.outputs = [nbformat.from_dict(result) for result in results]
    cell.metadata["nbgrader"] = {"grade_id": name, "solution": True, "grade": False, "locked": False}
    return cell


def written(name: str, source: str, points: float) -> Any:
    cell = new_markdown_cell(source, id=name)
    cell.metadata["nbgrader"] = {"grade_id": name, "solution": True, "grade": True, "points": points}
    return cell


def task(name: str, points: float) -> Any:
    cell = new_markdown_cell(
        f"Organise it.\n=== BEGIN MARK SCHEME ===\n{SCHEME}\n=== END MARK SCHEME ===", id=name
    )
    cell.metadata["nbgrader"] = {"grade_id": name, "task": True, "grade": False, "points": points}
    return cell


def graded(name: str, points: float, checks: list[Check], trouble: str = "") -> Any:
    sheet = Sheet(name, checks, trouble)
    shown = {"text/plain": "0", "text/html": "<b>drawn elsewhere</b>"}
    result = new_output("execute_result", data=shown, metadata={SHEET_KEY: sheet.to_json()})
    cell = new_code_cell(f"# {points} marks.\n{HIDDEN}", id=name, outputs=[result])
    cell.metadata["nbgrader"] = {"grade_id": name, "solution": False, "grade": True, "points": points}
    return cell


def extra(source: str, *results: Any, n: int = 1) -> Any:
    return new_code_cell(source, id=f"extra-{n}", outputs=list(results))


def printed(text: str, stream: str = "stdout") -> Any:
    return new_output("stream", name=stream, text=text)


def shown(**data: Any) -> Any:
    return {"output_type": "display_data", "data": {k.replace("_", "/"): v for k, v in data.items()}}


def raised(name: str, message: str, *traceback: str) -> Any:
    return new_output("error", ename=name, evalue=message, traceback=list(traceback))


def marked(*cells: Any, status: str = "graded", notes: tuple[str, ...] = ()) -> Any:
    notebook = new_notebook()
    notebook.cells = list(cells)  # set afterwards: nbformat would refuse the hostile ones
    notebook.metadata[NOTEBOOK_KEY] = {"status": status, "notes": list(notes)}
    return notebook


def marks_of(notebook: Any, student: str = "ada", **more: Any) -> NotebookMarks:
    """Make what the gradebook has after this notebook was recorded."""
    cells = {}
    for cell in notebook.cells:
        facts = cell.metadata.get("nbgrader", {})
        if facts.get("grade") or facts.get("task"):
            by_tests = cell.cell_type == "code" and not facts.get("solution")
            sheet = Sheet.from_json(cell.outputs[0].metadata[SHEET_KEY]) if by_tests else None
            earned = sheet.score if sheet else 0.0
            waits = sheet is None or bool(sheet.trouble)
            cells[cell.id] = CellMarks(cell.id, facts["points"], earned, needs_manual_grade=waits)
    return NotebookMarks("numpy_backprop", "layers", student, cells=cells, **more)


def page(*cells: Any, student: str = "ada", status: str = "graded", **more: Any) -> str:
    notebook = marked(*cells, status=status)
    return feedback.render(notebook, marks_of(notebook, student, **more))


RELU = [
    given("# Layers\n\n## 1. ReLU"),
    answer("relu", "class ReLU:\n    pass", printed("hello")),
    graded("test-relu-forward", 2, [Check("keeps what is positive", 2, True)]),
    graded(
        "test-relu-backward", 4, [Check("gradient", 3, hint="Multiply by `dY`."), Check("order", 1, True)]
    ),
]


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html.split("</style>", 1)[1]))


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

    @pytest.mark.parametrize("status", [s for s in Status if s is not Status.GRADED])
    def test_every_other_status_has_a_sentence(self, status: Status) -> None:
        html = page(*RELU, status=str(status))
        assert texts.escape(SENTENCES[status]) in html

    def test_a_notebook_that_is_not_there_has_a_page_too(self) -> None:
        html = feedback.render(None, NotebookMarks("a", "n", "ada", submitted=False))
        assert SENTENCES[Status.MISSING] in html

    def test_two_answers_under_one_heading_are_told_apart(self) -> None:
        html = page(given("# T\n## Maps"), answer("maps", "a"), written("plots", "b", 1))
        assert "Maps (maps)" in html and "Maps (plots)" in html

    def test_prompt_and_text_of_a_written_answer_are_one_question(self) -> None:
        prompt = task("why-manual", 3)
        prompt.source = f"## Why? (3 marks)\n{prompt.source}"
        notebook = marked(*RELU, prompt, written("why-text", "because", 0))
        found = sections.questions(notebook, marks_of(notebook))
        assert [q.title for q in found] == ["1. ReLU", "Why?"]
        html = feedback.render(notebook, marks_of(notebook, comments={"why-manual": "Why not?"}))
        assert "because" in html and "Why not?" in html and SCHEME not in html

    def test_stated_marks_are_no_part_of_a_title(self) -> None:
        html = page(
            given("# T\n## `maps`: all (of them) (12 marks: forward 6, backward 6)"), answer("maps", "a")
        )
        assert "<h2>maps: all (of them)</h2>" in html

    def test_a_hint_is_given_once_and_what_follows_from_it_is_no_hint(self) -> None:
        wrong, after = Check("value", 1, hint="Multiply."), Check("untouched", 1)
        after.fail_after(wrong)
        html = page(*RELU[:2], graded("test-relu", 3, [wrong, Check("again", 1, hint="Multiply."), after]))
        assert html.count('<div class="hint">Multiply.</div>') == 1 and html.count("As above.") == 1
        assert "more: see below" not in html

    def test_what_was_left_blank_waits_for_nobody(self) -> None:
        notebook = marked(*RELU, written("why", "YOUR ANSWER HERE", 3))
        marks = marks_of(notebook, comments={"why": "No response."})
        marks.cells["why"] = CellMarks("why", 3, 0.0, auto_score=0.0)
        text = text_of(feedback.render(notebook, marks))
        assert "Nothing was written here." in text and "No response" not in text and "person" not in text

    def test_a_heading_inside_code_is_no_title(self) -> None:
        assert "Maps" in page(given("# T\n## Maps\n```\n# not a title\n```"), answer("maps", "a"))
        assert "not a title" not in page(given("# T\n## Maps\n```\n# not a title\n```"), answer("maps", "a"))


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


SCRIPT = "document.title='owned'"
HOSTILE = [
    shown(text_html=f'<script>{SCRIPT}</script><img src=x onerror="{SCRIPT}">'),
    shown(**{"image/svg+xml": f'<svg onload="{SCRIPT}"/>'}),
    shown(text_plain=f"</pre></div><script>{SCRIPT}</script><table class='checks'><tr><td>99 / 99</td></tr>"),
    shown(application_javascript=SCRIPT),
    shown(text_markdown=f"[x](javascript:{SCRIPT}) <iframe srcdoc='<script>{SCRIPT}</script>'></iframe>"),
    shown(image_png=f'"><script>{SCRIPT}</script>'),
    shown(image_png=base64.b64encode(b"<svg>").decode()),
    shown(image_jpeg=12),
    printed(
        f"\x1b]8;;javascript:{SCRIPT}\x07x\x1b]8;;\x07\x1b[38m\x1b[31m<script>{SCRIPT}</script>\u202e\ud800\x00"
    ),
    printed(f"</pre><script>{SCRIPT}</script>", "stderr"),
    raised(
        f"<script>{SCRIPT}</script>",
        f"</pre><svg onload={SCRIPT}>",
        f"\x1b[0;31m<img src=x onerror={SCRIPT}>",
    ),
    {"output_type": "display_data", "data": "no dictionary", "metadata": {}},
    {"output_type": "stream", "name": "stdout", "text": ["a", "list"]},
    {"output_type": "error", "ename": 3, "evalue": None, "traceback": "x"},
    {"output_type": "<script>"},
]
HOSTILE_TEXT = f"""# <script>{SCRIPT}</script>
[a](javascript:{SCRIPT}) <javascript:{SCRIPT}> ![i](https://example.org/x.png) ![m](attachment:none)
<iframe src="https://example.org"></iframe> <div style="position:fixed" class="card">99 / 99</div>

```html "><script>{SCRIPT}</script>
</pre><script>{SCRIPT}</script>
```
$</span><script>{SCRIPT}</script>$
"""


def hostile_page() -> str:
    nasty = "<img src=x onerror=\"document.title='owned'\">"
    checks = [Check(nasty, 1, hint=f"`{nasty}` {nasty}"), Check(nasty, 1, True)]
    notebook = marked(
        given(f"# {nasty}\n## {nasty}"),
        answer("relu", f"'''</pre></details><script>{SCRIPT}</script>'''", *HOSTILE),
        graded("test-relu", 2, checks),
        written("why", HOSTILE_TEXT, 3),
        extra(f"%%html\n<script>{SCRIPT}</script>"),
        new_markdown_cell(HOSTILE_TEXT, id="extra-2", attachments={"none": {"image/svg+xml": "PHN2Zy8+"}}),
        status="repaired",
        notes=(nasty,),
    )
    return feedback.render(
        notebook, marks_of(notebook, nasty, name=nasty, comments={"why": nasty, "relu": nasty})
    )


class TestHostileNotebooks:
    def test_nothing_but_the_pages_own_tags_is_there(self) -> None:
        html = hostile_page().split("</head>")[1]
        allowed = (
            "a b body br code details div em h1 h2 header html i img li main p pre section span strong"
            " summary table td th tr ul"
        )
        assert set(re.findall(r"<([a-zA-Z][\w-]*)", html)) <= set(allowed.split())
        tags = re.findall(r"<[a-zA-Z][^>]*>", html)
        attributes = {
            name for tag in tags for name in re.findall(r"\s([\w-]+)=", re.sub(r'"[^"]*"', '""', tag))
        }
        assert attributes <= {
            "class",
            "id",
            "href",
            "style",
            "title",
            "role",
            "aria-label",
            "alt",
            "src",
            "loading",
        }
        assert all(link.startswith("#q") for link in re.findall(r'href="([^"]*)"', html))
        assert all(style.startswith("width: ") for style in re.findall(r'style="([^"]*)"', html))

    def test_no_external_resource_is_named_in_a_tag(self) -> None:
        html = hostile_page()
        assert not re.findall(r"<[^>]*(?:https?:|//)[^>]*>", html)
        assert "default-src 'none'" in html

    def test_no_control_and_no_direction_characters_remain(self) -> None:
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202e\ud800]", hostile_page())

    def test_an_output_cannot_close_its_box(self) -> None:
        html = page(RELU[0], answer("relu", "", HOSTILE[2]))
        assert html.count("99 / 99") == 1 and "<td>99 / 99</td>" not in html

    def test_only_real_images_pass(self) -> None:
        html = page(RELU[0], answer("relu", "", shown(image_png=PIXEL), *HOSTILE[5:8]))
        assert html.count("<img") == 1 and f"data:image/png;base64,{PIXEL}" in html
        assert html.count("it is damaged") == 3

    def test_a_browser_runs_nothing_of_it(self, tmp_path: Path) -> None:
        assert run_in_browser(tmp_path, hostile_page()).count("owned") == hostile_page().count("owned")
        assert "<title>owned" not in run_in_browser(tmp_path, hostile_page())

    def test_the_browser_would_run_it_without_escaping_and_policy(self, tmp_path: Path) -> None:
        """Show that the test above can fail."""
        assert "<title>owned" in run_in_browser(tmp_path, f"<title>t</title><script>{SCRIPT}</script>")


def run_in_browser(folder: Path, html: str) -> str:
    """Load a page in headless Chromium and return the document as it is then."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert browser, "This test needs Chromium: apt-get install chromium"
    (folder / "page.html").write_text(html, encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    address = (folder / "page.html").as_uri()
    done = subprocess.run(
        [browser, *flags, "--dump-dom", address], capture_output=True, timeout=120, check=True
    )
    return done.stdout.decode("utf-8", "replace")


class TestBounds:
    def test_a_long_output_is_cut_and_says_so(self) -> None:
        html = page(RELU[0], answer("relu", "", printed("x" * 1_000_000)))
        assert "cut here: 980,000 more characters" in html and len(html) < 60_000

    def test_many_outputs_are_cut(self) -> None:
        html = page(RELU[0], answer("relu", "", *[printed(f"line {n}") for n in range(500)]))
        assert "460 more outputs are not shown" in html and "line 41" not in html

    def test_the_images_of_a_page_share_a_budget(self) -> None:
        raw = b"\x89PNG\r\n\x1a\n" + bytes(2_900_000)
        picture = shown(image_png=base64.b64encode(raw).decode())
        assert page(RELU[0], answer("relu", "", *[picture] * 5)).count("<img") == 2

    def test_a_progress_bar_leaves_its_last_state(self) -> None:
        assert outputs.text("10%\r50%\r100%\nnext\r\n") == "100%\nnext\n"

    def test_addresses_are_the_same_on_every_run(self) -> None:
        html = page(RELU[0], answer("relu", "x = 0xdeadbeef", printed("<A at 0x7f3a2c1d5e50>")))
        assert "at 0x…" in html and "0xdeadbeef" in html and "7f3a2c" not in html

    @pytest.mark.parametrize(
        "piece", ["\t \n", " \n", "[", "![[", "> ", "a.", "'''", "\\", "**a*", "\x1b[", "|-"]
    )
    def test_texts_that_break_parsers_do_not(self, piece: str) -> None:
        hard = outputs.source(piece * (outputs.TEXT_LIMIT // len(piece)))
        assert prose.code(hard) and prose.prose(hard) and outputs.text(hard) is not None

    def test_a_parser_that_fails_leaves_plain_text(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*arguments: Any, **more: Any) -> str:
            raise RecursionError

        monkeypatch.setattr(prose.bleach, "clean", fail)
        assert prose.prose("**<b>**") == "<pre>**&lt;b&gt;**</pre>"


class TestPreview:
    """What `course verify` searches for canaries and hidden lines."""

    def test_it_is_the_page_as_text(self) -> None:
        text = feedback.preview(marked(*RELU, written("why", "a < b", 3)), {"test-relu-forward": 2})
        for part in ("keeps what is positive", "2 / 5", "hello", "class ReLU:", "a < b", "up to 3 more"):
            assert part in text
        assert "<" not in text.replace("a < b", "") and "--ink" not in text and "secret_reference" not in text

    def test_without_sources_only_what_marking_added_is_left(self) -> None:
        notebook = marked(*RELU, extra("mine = 1", printed("2")))
        text = feedback.preview(notebook, {"test-relu-backward": 4}, sources=False)
        assert "class ReLU" not in text and "mine" not in text
        assert "hello" in text and "Multiply by dY." in text
        assert notebook.cells[1].source == "class ReLU:\n    pass"

    def test_a_canary_in_an_attribute_is_found(self) -> None:
        assert "canary" in texts.plain_text('<style>x</style><img alt="canary &amp; <b>"><p>a</p>b')


class TestFiles:
    def test_the_same_input_gives_the_same_bytes(self) -> None:
        assert hostile_page() == hostile_page()
        assert page(*RELU) == page(*RELU)

    def test_rendering_leaves_the_notebook_alone(self) -> None:
        notebook = marked(*RELU)
        before = nbformat.writes(notebook)
        feedback.render(notebook, marks_of(notebook))
        assert nbformat.writes(notebook) == before

    def test_a_page_is_replaced_whole_and_nothing_is_left_beside_it(self, tmp_path: Path) -> None:
        notebook = marked(*RELU)
        for _ in range(2):
            path = feedback.write(notebook, marks_of(notebook), tmp_path)
        assert path == tmp_path / "feedback/ada/numpy_backprop/layers.html"
        assert [file.name for file in path.parent.iterdir()] == ["layers.html"]

    @pytest.mark.parametrize("name", ["..", "a/b", "", "a\0b"])
    def test_a_name_that_is_a_path_is_refused(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(ValueError, match="file name"):
            feedback_path(tmp_path, name, "a", "n")

    def test_templates_of_the_working_directory_are_not_used(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for folder in ("student", "shared"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "index.html.j2").write_text("planted")
        monkeypatch.chdir(tmp_path)
        html, _ = FeedbackExporter().environment.loader.get_source(None, "index.html.j2")[:2]
        assert "planted" not in html


def test_tests_named_after_an_answer_belong_to_it() -> None:
    notebook = marked(
        given("# T\n## A"),
        answer("model", "1"),
        given("## B"),
        answer("model-organisation", "2"),
        graded("test-model-forward", 1, []),
        graded("test-model-organisation", 1, []),
        graded("test-other", 1, []),
    )
    found = sections.questions(notebook, marks_of(notebook))
    owned = {q.grade_id: [part.marks.grade_id for part in q.parts] for q in found}
    assert owned == {
        "model": ["test-model-forward"],
        "model-organisation": ["test-model-organisation", "test-other"],
    }
