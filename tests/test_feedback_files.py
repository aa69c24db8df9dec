"""How pages are written, and what `course verify` reads of them."""

from pathlib import Path

import nbformat
import pytest
from feedback_cells import RELU, extra, marked, marks_of, page, printed, written
from hostile_cells import hostile_page

from grader.report import feedback, texts
from grader.report.exporter import FeedbackExporter
from grader.report.pages import feedback_path


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
