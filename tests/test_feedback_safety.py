"""Can anything in a notebook make its page run, load or show what it should not?"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from browser import listening, run_in_browser
from feedback_cells import PIXEL, RELU, answer, page, shown
from hostile_cells import MARKUP, OUTPUTS, SCRIPT, hostile_page

HOUSE_TAGS = """a b body code details div em h1 h2 head header html i img li main meta p pre section span
strong style summary table td th title tr ul"""
HOUSE_ATTRIBUTES = "class id href lang style title role aria-label aria-hidden alt src loading"
FORMULA_TAGS = "math mrow mi mn mo mtext mspace msup msub mfrac msqrt mtable mtr mtd mstyle mpadded"
FORMULA_ATTRIBUTES = "display stretchy fence form mathvariant width columnalign displaystyle scriptlevel"


class Tags(HTMLParser):
    """Collects the tags of a page, with their attributes."""

    @classmethod
    def of(cls, html: str) -> list[tuple[str, dict[str, str]]]:
        parser = cls()
        parser.found = []
        parser.feed(html)
        return parser.found

    found: list[tuple[str, dict[str, str]]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    with listening() as found:
        yield found


class TestWhatThePageHolds:
    def test_only_its_own_tags(self) -> None:
        assert {tag for tag, _ in Tags.of(hostile_page())} <= {*HOUSE_TAGS.split(), *FORMULA_TAGS.split()}

    def test_only_its_own_attributes(self) -> None:
        for tag, found in Tags.of(hostile_page()):
            allowed = FORMULA_ATTRIBUTES if tag in FORMULA_TAGS.split() else HOUSE_ATTRIBUTES
            assert tag == "meta" or set(found) <= set(allowed.split())

    def test_only_its_own_addresses_and_styles(self) -> None:
        found = [attributes for _, attributes in Tags.of(hostile_page())]
        allowed = ("#q", "http://", "https://")  # the latter two in an instructor's comment
        assert all(each["href"].startswith(allowed) for each in found if "href" in each)
        assert all(each["src"].startswith("data:image/") for each in found if "src" in each)
        assert all(re.fullmatch(r"width: [\d.]+%", each["style"]) for each in found if "style" in each)

    def test_a_policy_that_allows_nothing(self) -> None:
        head = hostile_page().split("<title>")[0]
        assert "Content-Security-Policy" in head and "default-src 'none'" in head
        assert "script-src" not in head and "img-src data:" in head

    def test_no_control_and_no_direction_characters(self) -> None:
        assert not re.search(
            r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2066\ufeff\ud800]", hostile_page()
        )

    def test_templates_in_a_students_text_stay_text(self) -> None:
        assert "1337" not in hostile_page() and "{{ 7 * 191 }}" in hostile_page()

    def test_an_output_cannot_close_its_box(self) -> None:
        html = page(RELU[0], answer("relu", "", shown(text_plain=MARKUP)))
        assert "<td>99 / 99</td>" not in html and html.count('class="checks"') == 0

    def test_only_real_images_pass(self) -> None:
        html = page(RELU[0], answer("relu", "", shown(image_png=PIXEL), *OUTPUTS))
        assert html.count("<img") == 1 and f"data:image/png;base64,{PIXEL}" in html
        assert html.count("it is damaged") == 3

    def test_rich_outputs_are_named_and_not_shown(self) -> None:
        html = page(RELU[0], answer("relu", "", shown(text_html="<b>x</b>"), shown(image_gif="R0lG")))
        assert "of the kind text/html is not shown" in html and "of the kind image/gif is not" in html


class TestInABrowser:
    def test_nothing_runs(self, tmp_path: Path) -> None:
        assert "<title>owned" not in run_in_browser(tmp_path, hostile_page())

    def test_nothing_runs_without_the_policy_either(self, tmp_path: Path) -> None:
        html = hostile_page().replace("Content-Security-Policy", "X-Nothing")
        assert "<title>owned" not in run_in_browser(tmp_path, html)

    def test_nothing_is_loaded(self, tmp_path: Path, asked: tuple[str, list[str]]) -> None:
        address, seen = asked
        run_in_browser(tmp_path, hostile_page(address).replace("Content-Security-Policy", "X-Nothing"))
        assert not seen

    def test_it_would_run_and_load_unescaped(self, tmp_path: Path, asked: tuple[str, list[str]]) -> None:
        """Show that the tests above can fail."""
        address, seen = asked
        title = run_in_browser(tmp_path, f'<title>t</title><img src="{address}"><script>{SCRIPT}</script>')
        assert "<title>owned" in title and seen

    def test_the_policy_alone_would_hold(self, tmp_path: Path, asked: tuple[str, list[str]]) -> None:
        address, seen = asked
        naked = f'<img src="{address}"><script>{SCRIPT}</script><iframe src="{address}"></iframe>'
        opened = hostile_page().replace('<section class="card">', naked, 1)
        assert naked in opened
        assert "<title>owned" not in run_in_browser(tmp_path, opened) and not seen
