"""Do long, many and parser-breaking texts leave a page that is small and the same every time?"""

import base64
from typing import Any

import pytest
from feedback_cells import RELU, answer, page, printed, shown

from grader.report import outputs, prose


def drawn(text):
    return prose.Prose(outputs.Cleaner()).draw(text)


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
        assert page(RELU[0], answer("relu", "", *[picture] * 7)).count("<img") == 4

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
        assert prose.code(hard) and drawn(hard) and outputs.text(hard) is not None

    def test_a_parser_that_fails_leaves_plain_text(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*arguments: Any, **more: Any) -> str:
            raise RecursionError

        monkeypatch.setattr(prose.bleach, "clean", fail)
        assert drawn("**<b>**") == "<pre>**&lt;b&gt;**</pre>"
