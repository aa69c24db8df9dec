"""Are texts drawn as they were meant: Markdown, formulas without a network, pasted pictures?"""

from pathlib import Path

import nbformat
import pytest
from classroom import ROOT
from feedback_cells import PIXEL
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from grader.report import outputs
from grader.report.mathml import Formulas
from grader.report.outputs import Cleaner
from grader.report.prose import Prose

PHOTO = {"photo 1.png": {"image/png": PIXEL}}


def drawn(source: str, attachments: dict[str, dict[str, str]] | None = None, links: bool = False) -> str:
    return str(Prose(Cleaner()).draw(source, attachments, links=links))


def test_markdown_is_drawn() -> None:
    html = drawn("**bold** and `x < y`\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |")
    for piece in ("<strong>bold</strong>", "<code>x &lt; y</code>", "<li>one</li>", "<td>1</td>"):
        assert piece in html


@pytest.mark.parametrize("source", ["$a<b$", "$$a<b$$", "\\begin{align}a&<b\\end{align}", "**so $a<b$**"])
def test_a_formula_is_drawn_as_mathml(source: str) -> None:
    html = drawn(source)
    assert "<math" in html and "<mi>a</mi>" in html and "<mo>&lt;</mo>" in html and "$" not in html


def test_every_formula_of_the_course_can_be_drawn() -> None:
    found: list[str] = []

    class Collecting(IPythonRenderer):  # type: ignore[misc]
        def inline_math(self, body: str) -> str:
            found.append(body)
            return ""

        block_math = inline_math

    for path in sorted(Path(ROOT / "source").glob("*/*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "markdown":
                renderer = Collecting(escape=False, attachments=cell.get("attachments", {}))
                MarkdownWithMath(renderer=renderer).render(cell.source)
    formulas = Formulas()
    assert len(found) > 500
    assert not [body for body in found if "<math" not in formulas.draw(body)]


@pytest.mark.parametrize(
    "formula",
    [r"\frac{1}", r"a_1_2", "{" * 500, r"\newcommand{\a}{\b\b}\a", r"\left(" * 99, "x" * 2001],
)
def test_what_cannot_be_drawn_stays_as_it_was_typed(formula: str) -> None:
    html = drawn(f"so ${formula}$ and $y$")
    assert "<math" in html and f"${formula}$" in html


def test_links_and_styles_of_a_formula_are_left_out() -> None:
    html = drawn(r"$\href{javascript:x}{y} \style{color:red}{z} \hspace{9999em} \class{card}{w}$")
    assert "<mi>y</mi>" in html and "<mi>w</mi>" in html
    assert not [word for word in ("href", "style=", 'class="card', "9999") if word in html]


def test_formulas_share_a_budget() -> None:
    formulas = Formulas()
    formulas.left = 100
    assert "<math" in formulas.draw("abcdefgh") and "<math" not in formulas.draw("abcdefgh")


def test_a_pasted_picture_is_shown() -> None:
    html = drawn("By hand: ![my page](attachment:photo%201.png)", PHOTO)
    assert f'<img src="data:image/png;base64,{PIXEL}" alt="my page">' in html


@pytest.mark.parametrize(
    "source", ["![x](attachment:other.png)", "![x](https://example.org/x.png)", "![x](photo%201.png)"]
)
def test_a_picture_that_was_not_handed_in_is_named(source: str) -> None:
    html = drawn(source, PHOTO)
    assert "x: This picture is not in the file that was handed in." in html and "<img" not in html


def test_pictures_share_a_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outputs, "IMAGES_LIMIT", len(PIXEL) + 1)
    html = drawn("![a](attachment:photo%201.png) ![b](attachment:photo%201.png)", PHOTO)
    assert html.count("<img") == 1 and "there are too many, or it is too large" in html


def test_what_is_no_picture_is_not_shown() -> None:
    html = drawn("![a](attachment:a.png)", {"a.png": {"image/png": "PHN2Zz4="}})
    assert "it is damaged" in html and "<img" not in html


def test_links_are_kept_where_an_instructor_writes() -> None:
    assert 'href="https://example.org"' in drawn("[see](https://example.org)", links=True)
    assert "<a" not in drawn("[see](https://example.org)")
    assert "javascript" not in drawn("[see](javascript:alert)", links=True)
