"""What becomes of a source notebook before anyone hands it in."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
import small_course
from nbformat import NotebookNode
from traitlets.config import Config

from grader.marking.rebuilding.master import (
    as_text,
    auto_points,
    cells_by_grade_id,
    graded_ids,
    manual_points,
    master,
    normal_form,
    released,
)

SOURCES = sorted((Path(__file__).parents[1] / "source").glob("*/*.ipynb"))
TEXTS = {"small": as_text(small_course.source()), **{p.stem: p.read_text("utf-8") for p in SOURCES}}


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course folder in which stock `nbgrader generate_assignment` has run."""
    course = tmp_path_factory.mktemp("course")
    (course / "source" / "all").mkdir(parents=True)
    for name, text in TEXTS.items():
        (course / "source" / "all" / f"{name}.ipynb").write_text(text, "utf-8")
    (course / "nbgrader_config.py").write_text("c = get_config()\n", "utf-8")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    command = [sys.executable, "-m", "nbgrader", "generate_assignment", "all"]
    done = subprocess.run(command, cwd=course, env={**os.environ, "PATH": path}, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    return course


@pytest.mark.parametrize("name", TEXTS)
def test_release_is_byte_for_byte_what_nbgrader_generates(name: str, generated: Path) -> None:
    made = as_text(released(nbformat.reads(TEXTS[name], as_version=4)))
    assert made == (generated / "release" / "all" / f"{name}.ipynb").read_text("utf-8")


@pytest.mark.parametrize("name", TEXTS)
def test_master_has_the_cells_and_checksums_of_the_gradebook(name: str, generated: Path) -> None:
    made = cells_by_grade_id(master(nbformat.reads(TEXTS[name], as_version=4)))
    query = (
        "select c.name, c.source, c.checksum from source_cell c join notebook n on c.notebook_id = n.id "
        "where n.name = ?"
    )
    with sqlite3.connect(generated / "gradebook.db") as gradebook:
        saved = {row[0]: row[1:] for row in gradebook.execute(query, [name])}
    gradebook.close()
    assert saved == {n: (c.source, c.metadata.nbgrader.get("checksum")) for n, c in made.items()}


def test_release_holds_no_solution_and_no_hidden_test() -> None:
    text = as_text(released(small_course.source()))
    for secret in ("Z > 0)", "SECRET", "HIDDEN", "SOLUTION", "score()", "model answer", "Names: 2"):
        assert secret not in text


def test_master_keeps_hidden_tests_and_mark_schemes() -> None:
    text = as_text(master(small_course.source()))
    assert "SECRET_RELU" in text and "Names: 2" in text
    assert "Z > 0)" not in text and "model answer" not in text


def test_a_course_may_configure_the_steps() -> None:
    config = Config(ClearSolutions={"code_stub": {"python": "..."}})
    assert cells_by_grade_id(released(small_course.source(), config))["mean"].source.endswith("\n    ...")


def test_source_is_left_as_it_is() -> None:
    source = small_course.source()
    master(source), released(source)
    assert source == small_course.source()


def test_marks_are_those_of_the_cells() -> None:
    source = small_course.source()
    assert auto_points(source) == {"test-relu-forward": 2.0, "test-mean": 1.0}
    assert manual_points(source) == {"why": 3.0, "organisation": 4.0}
    assert graded_ids(source) == ["test-relu-forward", "test-mean"]


@pytest.mark.parametrize("name", TEXTS)
def test_sources_are_in_normal_form(name: str) -> None:
    assert normal_form(TEXTS[name]) == []


def _graded(text: str) -> Callable[[NotebookNode], None]:
    return lambda notebook: setattr(notebook.cells[4], "source", text)


FAULTS: dict[str, tuple[Callable[[NotebookNode], object], str]] = {
    "run": (lambda nb: nb.cells[1].update(execution_count=1), "imports: it has been run"),
    "language info": (lambda nb: nb.metadata.update(language_info={"name": "python"}), "language_info"),
    "other metadata": (lambda nb: nb.cells[1].metadata.update(collapsed=True), "imports: its metadata has"),
    "ids that differ": (lambda nb: nb.cells[2].update(id="b7"), "b7: its grade id is relu"),
    "an id twice": (lambda nb: nb.cells[1].update(id="intro"), "2 cells have the id intro"),
    "no id": (lambda nb: nb.cells[1].pop("id"), "'id' is a required property"),
    "an old schema": (lambda nb: nb.cells[2].metadata.nbgrader.update(schema_version=2), "Outdated schema"),
    "other marks": (lambda nb: nb.cells[4].metadata.nbgrader.update(points=3), "does not state its marks"),
    "unknown key": (lambda nb: nb.cells[2].metadata.nbgrader.update(colour=1), "nbgrader's metadata"),
    "nothing hidden": (_graded("# 2 marks.\nscore()"), "hidden region"),
    "partly hidden": (
        _graded("# 2 marks.\nx = 1\n### BEGIN HIDDEN TESTS\nscore()\n### END HIDDEN TESTS"),
        "hidden region",
    ),
    "no score": (_graded("# 2 marks.\n### BEGIN HIDDEN TESTS\nx\n### END HIDDEN TESTS"), "not score()"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_normal_form_names_the_fault(fault: str) -> None:
    notebook = small_course.source()
    change, sentence = FAULTS[fault]
    change(notebook)
    problems = normal_form(small_course.raw_text(notebook))
    assert sentence in " ".join(problems)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"cells": 3}', "null"])
def test_normal_form_refuses_what_is_no_notebook(text: str) -> None:
    assert len(normal_form(text)) == 1


def test_normal_form_wants_nbformats_own_writing() -> None:
    assert "as nbformat writes it" in normal_form(TEXTS["small"].rstrip("\n"))[0]
