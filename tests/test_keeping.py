"""What autograded/ keeps: is anything hidden in it, and does anything in it run where it is shown?"""

import base64
from pathlib import Path
from typing import Any

import pytest
from browser import listening, run_in_browser
from feedback_cells import PIXEL
from hostile_cells import AWAY, MARKUP, SCRIPT, TEXT
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell
from small_course import source

from grader.marking.judging.grammar import is_harmless
from grader.marking.judging.keeping import keep
from grader.marking.judging.outputs import kept
from grader.marking.judging.texts import MOST_PARSED, MOST_PARSED_IN_ALL, Texts, as_typed
from grader.marking.rebuilding.master import as_text, master, released
from grader.marking.rebuilding.rebuild import rebuild

PICTURE = {"p.png": {"image/png": PIXEL}}
HONEST = [
    "# Title\n\nText *a* **b** `x<y`, $a<b$ and $$\\sum_{i<n} x_i$$\n\n- a\n- b\n\n3. x\n4. y",
    "| a | b |\n|:--|--:|\n| 1 | $x<2$ |",
    "[link](https://a.b/c?d=e&f), <https://a.b>, https://x.y and [mail](mailto:a@b.c)",
    "![p](attachment:p.png)",
    "```python\nif a < b:\n    print('<script>')\n```",
    "    indented <script>",
    "a < b and c > d; x<3, A -> B, &lt; &amp;",
    "\\begin{align}\na &< b \\\\\n\\end{align}",
    "\\\\( a < b \\\\) and \\\\[ \\displaystyle \\textstyle x \\\\]",
    "x<sub>i</sub> <br> y<b>z</b>\n\n<details><summary>more</summary>text</details>",
    "- [ ] to do\n- [x] done\n\n~~gone~~\n\n> said",
    "[x]: https://a.b\n\n[y][x]",
]
# what a student writes -> what stands in the page in its place
TAMED = {
    f"<script>{SCRIPT}</script>": "&lt;script",
    "<IMG SRC=x onerror=alert(1)>": "&lt;IMG",
    f"**b** [a](javascript:{SCRIPT})": "<strong>b</strong> [a] (javascript:",
    f"<javascript:{SCRIPT}>": "javascript:",
    "[a](javascript&colon;alert(1))": "[a] (javascript:",
    "[1]: javascript:alert(1)\n\n[a][1]": "[a][1]",
    "[a](/logout)": "[a] (/logout)",
    f"![p]({AWAY})": "picture: <a href",
    f"![p][1]\n\n[1]: {AWAY}": "picture: <a href",
    f"![p\nq]({AWAY})": "![p",
    "![p](data:image/svg+xml;base64,AA)": "picture: [p] (data:",
    "![p](attachment:nothing)": "attachment:nothing",
    f"<style>@import '{AWAY}'</style> $a<b$": "$a&lt;b$",
    f"<meta http-equiv=refresh content='0;url={AWAY}'>": "&lt;meta",
    f"<svg onload={SCRIPT}>": "&lt;svg",
    "<!-- --!><script>": "&lt;!--",
    "</div></div></section>": "&lt;/div",
    "<b>no end": "&lt;b&gt;no end",
    "a</p></b>": "&lt;/p&gt;",
    "<div onclick=x>*a*": "<em>a</em>",
    f"$\\href{{javascript:{SCRIPT}}}{{x}}$": "$href{javascript",
    "&#92;href{javascript:x}{y}": "&amp;#92;href",
    f"```mermaid\n<img src=x onerror={SCRIPT}>\n```": "&lt;img",
    f'```html "><script>{SCRIPT}</script>\nx\n```': "<code>x",
    "# why-manual": "# why-manual",
    "# statusmessage": "# statusmessage",
}


def shown(text: str, attachments: Any = None) -> str:
    """Render a text as formgrader does."""
    renderer = IPythonRenderer(escape=False, attachments=attachments or {})
    return str(MarkdownWithMath(renderer=renderer).render(text))


def clean(text: str, attachments: Any = None) -> str:
    return Texts({"why-manual"}).clean(text, attachments or {})


class TestTexts:
    @pytest.mark.parametrize("text", HONEST)
    def test_what_is_honest_stays(self, text: str) -> None:
        assert clean(text, PICTURE) == text

    @pytest.mark.parametrize(("text", "instead"), TAMED.items())
    def test_what_is_not_becomes_text(self, text: str, instead: str) -> None:
        made = clean(text)
        assert clean(made) == made
        assert instead in shown(made) and is_harmless(shown(made), {"why-manual"})

    @pytest.mark.parametrize("text", ["`" * 9_999, "<a " * 5_000, "[" * 99_999, "\\" * 19_999])
    def test_long_ones_end_in_time(self, text: str) -> None:
        assert is_harmless(shown(clean(text)[: MOST_PARSED // 4]), set())

    def test_what_is_too_long_or_too_much_is_shown_as_typed(self) -> None:
        assert clean("a" * (MOST_PARSED + 1)).startswith("```\na")
        texts = Texts(set())
        many = [texts.clean("a" * 10_000, {}) for _ in range(MOST_PARSED_IN_ALL // 10_000 + 1)]
        assert many[:-1] == ["a" * 10_000] * (len(many) - 1) and many[-1].startswith("```")

    def test_the_end_of_a_block_does_not_stand_in_it(self) -> None:
        assert as_typed("```\n`````").startswith("``````\n")


class TestOutputs:
    @pytest.mark.parametrize(
        "kind",
        ["text/html", "text/markdown", "text/latex", "image/svg+xml", "application/javascript", "x" * 200],
    )
    def test_a_kind_that_runs_is_named(self, kind: str) -> None:
        assert (
            kept({kind: MARKUP}).keys() == {"text/plain"} and kind[:60] in kept({kind: MARKUP})["text/plain"]
        )
        assert kept({kind: MARKUP, "text/plain": "<table>"}) == {"text/plain": "<table>"}

    def test_a_picture_is_what_it_says(self) -> None:
        assert kept({"image/png": PIXEL + "\n", "text/plain": 3}) == {"image/png": PIXEL}
        jpeg = base64.b64encode(b"\xff\xd8\xff\xe0").decode()
        assert kept({"image/jpeg": jpeg}) == {"image/jpeg": jpeg}
        for no_picture in (f'"><script>{SCRIPT}</script>', jpeg, "", None, [PIXEL]):
            assert "damaged" in kept({"image/png": no_picture})["text/plain"]


class TestNotebooks:
    def test_nothing_hidden_is_kept(self) -> None:
        given = source()
        made = keep(rebuild(released_text(given), master(given), released(given)).notebook, released(given))
        assert [cell.source for cell in made.cells] == [cell.source for cell in released(given).cells]

    def test_texts_of_the_course_stay_as_they_are(self) -> None:
        given = source()
        given.cells.insert(0, new_markdown_cell("<div class='course'>ours</div>", id="ours"))
        made = keep(rebuild(released_text(given), master(given), released(given)).notebook, released(given))
        assert made.cells[0].source == given.cells[0].source


def released_text(given: NotebookNode) -> str:
    return as_text(released(given))


class TestInABrowser:
    def test_nothing_runs_and_nothing_is_loaded(self, tmp_path: Path) -> None:
        with listening() as (address, seen):
            texts = [
                clean(text.replace(AWAY, address)) for text in (*TAMED, MARKUP, TEXT.replace("\ud800", ""))
            ]
            title = run_in_browser(tmp_path, f"<title>t</title>{''.join(map(shown, texts))}")
        assert "<title>owned" not in title and not seen

    def test_it_would_run_and_load_as_written(self, tmp_path: Path) -> None:
        """Show that the test above can fail."""
        with listening() as (address, seen):
            text = f"![p]({address})\n\n<script>{SCRIPT}</script>"
            title = run_in_browser(tmp_path, f"<title>t</title>{shown(text)}")
        assert "<title>owned" in title and seen
