"""A submission, whatever was done to it, becomes the master with the student's answers in it."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
import small_course
from hypothesis import given, settings
from hypothesis import strategies as st
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell
from small_course import ANSWERS, raw_text

from grader.marking.rebuilding.cells import Role, cells_by_grade_id, role
from grader.marking.rebuilding.master import as_text, master, released
from grader.marking.rebuilding.reading import PIECE
from grader.marking.rebuilding.rebuild import NotANotebook, Rebuilt, UnknownQuestion, fill, joined, rebuild

SOURCE = small_course.source()
MASTER, RELEASE = master(SOURCE), released(SOURCE)
FILLED = fill(RELEASE, ANSWERS)
IDS = [cell.id for cell in MASTER.cells]


def submit(*changes: Callable[[NotebookNode], object]) -> Rebuilt:
    """Rebuild the answered notebook after some changes."""
    notebook = copy.deepcopy(FILLED)
    for change in changes:
        change(notebook)
    return rebuild(raw_text(notebook), MASTER, RELEASE)


def at(name: str, notebook: NotebookNode) -> NotebookNode:
    return next(cell for cell in notebook.cells if cell.id == name)


def ids(rebuilt: Rebuilt) -> list[str]:
    return [cell.id for cell in rebuilt.notebook.cells]


def assert_sound(rebuilt: Rebuilt) -> None:
    """The master's cells are all there, in order; only answers and free cells differ; it can be written."""
    kept = [cell for cell in rebuilt.notebook.cells if cell.id in IDS]
    assert [cell.id for cell in kept] == IDS
    for cell, original in zip(kept, MASTER.cells, strict=True):
        assert cell.metadata == original.metadata
        if role(original) is Role.ANSWER:
            assert cell.cell_type == original.cell_type
            assert cell.source == rebuilt.pieces[cell.id][-1]
        elif role(original) is not Role.FREE:
            assert cell == original
    extra = [cell for cell in rebuilt.notebook.cells if cell.id not in IDS]
    assert all(set(cell.metadata) <= {PIECE} for cell in extra)
    assert not any(cell.get("outputs") for cell in rebuilt.notebook.cells)
    nbformat.validate(rebuilt.notebook)
    as_text(rebuilt.notebook).encode("utf-8")


# --- what needs no repair


def _courses() -> dict[str, NotebookNode]:
    folder = Path(__file__).parents[1] / "source"
    return {"small": SOURCE, **{p.stem: nbformat.read(p, as_version=4) for p in folder.glob("*/*.ipynb")}}


@pytest.mark.parametrize("name", _courses())
def test_untouched_release_becomes_the_master(name: str) -> None:
    source = _courses()[name]
    rebuilt = rebuild(as_text(released(source)), master(source), released(source))
    assert rebuilt.notebook == master(source)
    assert rebuilt.repairs == []


@pytest.mark.parametrize("name", _courses())
def test_reference_answers_need_no_repair(name: str) -> None:
    source = _courses()[name]
    cells = cells_by_grade_id(source)
    answers = {n: cell.source for n, cell in cells.items() if role(cell) is Role.ANSWER}
    rebuilt = rebuild(as_text(fill(released(source), answers)), master(source), released(source))
    assert rebuilt.notebook == fill(master(source), answers)
    assert (rebuilt.repairs, rebuilt.answers) == ([], answers)


def test_source_handed_in_needs_no_repair() -> None:
    """An instructor often submits the source itself."""
    assert rebuild(as_text(SOURCE), MASTER, RELEASE).repairs == []


def test_answers_are_the_text_of_the_student() -> None:
    assert submit().answers == ANSWERS


def test_neither_master_nor_release_is_changed() -> None:
    submit(lambda nb: nb.cells.reverse())
    assert master(SOURCE) == MASTER and released(SOURCE) == RELEASE


def test_fill_knows_its_questions() -> None:
    with pytest.raises(UnknownQuestion, match="test-mean"):
        fill(RELEASE, {"test-mean": "cheat"})


def _older_format(notebook: NotebookNode) -> None:
    notebook.nbformat_minor = 4
    for cell in notebook.cells:
        del cell["id"]


def _colab(notebook: NotebookNode) -> None:
    notebook.metadata.update(colab={"provenance": []})
    for cell in notebook.cells:
        cell.metadata.update(id=cell.pop("id"), executionInfo={"status": "ok"}, colab={"x": 1})


def _editor_metadata(notebook: NotebookNode) -> None:
    notebook.metadata.update(language_info={"name": "python"}, vscode={"interpreter": {"hash": "1"}})
    for cell in notebook.cells:
        cell.metadata.update(jupyter={"source_hidden": True}, vscode={"languageId": "python"}, tags=["a"])


def _windows_lines(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.source = cell.source.replace("\n", "\r\n")


def _white_space(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.source = "\n".join(line + "  " for line in cell.source.split("\n")) + "\n"


def _run(notebook: NotebookNode) -> None:
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code":
            result = {"output_type": "execute_result", "execution_count": 1, "metadata": {}}
            cell.update(execution_count=number, outputs=[{**result, "data": {"text/plain": "100"}}])


def _lines_as_lists(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        cell.source = cell.source.splitlines(keepends=True)


HARMLESS = [
    *(_older_format, _colab, _editor_metadata, _windows_lines, _white_space, _run, _lines_as_lists),
    lambda notebook: at("imports", notebook).update(source="import math, random"),
    lambda notebook: notebook.cells.remove(at("mean-text", notebook)),
]


@pytest.mark.parametrize("change", HARMLESS)
def test_harmless_rewriting_is_not_mentioned(change: Callable[[NotebookNode], None]) -> None:
    rebuilt = submit(change)
    assert rebuilt.repairs == []
    assert set(ids(rebuilt)) == set(IDS)
    assert_sound(rebuilt)


# --- what is repaired, and said


def _drop(*names: str) -> Callable[[NotebookNode], None]:
    def change(notebook: NotebookNode) -> None:
        notebook.cells = [cell for cell in notebook.cells if cell.id not in names]

    return change


def _twice(name: str, text: str | None = None) -> Callable[[NotebookNode], None]:
    def change(notebook: NotebookNode) -> None:
        again = copy.deepcopy(at(name, notebook))
        again.update(id="copy", source=again.source if text is None else text)
        notebook.cells.append(again)

    return change


def _stripped(*names: str, ids_too: bool = False) -> Callable[[NotebookNode], None]:
    def change(notebook: NotebookNode) -> None:
        for name in names or IDS:
            at(name, notebook).metadata.clear()
            at(name, notebook).update({"id": f"lost-{name}"} if ids_too else {})

    return change


def _retyped(name: str, kind: str = "markdown") -> Callable[[NotebookNode], None]:
    return lambda notebook: at(name, notebook).update(cell_type=kind)


def _written(name: str, text: str) -> Callable[[NotebookNode], None]:
    return lambda notebook: at(name, notebook).update(source=text)


def _moved_up(name: str) -> Callable[[NotebookNode], None]:
    def change(notebook: NotebookNode) -> None:
        cell = at(name, notebook)
        notebook.cells.remove(cell)
        notebook.cells.insert(2, cell)

    return change


def _rewritten_metadata(notebook: NotebookNode) -> None:
    at("test-mean", notebook).metadata.nbgrader.update(solution=True, grade=False, points=99)
    at("test-mean", notebook).source = "100"


def _merged(notebook: NotebookNode) -> None:
    at("relu", notebook).source += "\n\n" + at("mean", notebook).source
    notebook.cells.remove(at("mean", notebook))


DEFORMATIONS: dict[str, tuple[Callable[[NotebookNode], None], str]] = {
    "graded changed": (
        _written("test-relu-forward", "2"),
        "The graded cell test-relu-forward had been changed; the original was used.",
    ),
    "graded missing": (_drop("test-mean"), "The graded cell test-mean was missing; the original was used."),
    "two graded missing": (
        _drop("test-mean", "test-relu-forward"),
        "The graded cells test-relu-forward and test-mean were missing; the originals were used.",
    ),
    "graded twice": (_twice("test-mean"), "The graded cell test-mean was there more than once"),
    "graded retyped": (_retyped("test-mean"), "The graded cell test-mean had been turned into another kind"),
    "graded moved": (_moved_up("test-mean"), "The graded cell test-mean had been moved"),
    "graded stripped": (_stripped("test-mean"), "The graded cell test-mean had lost the nbgrader metadata"),
    "graded stripped of its id": (_stripped("test-mean", ids_too=True), "test-mean had lost the nbgrader"),
    "graded made a solution": (_rewritten_metadata, "The graded cell test-mean had been changed"),
    "read-only changed": (_written("check-relu", "pass"), "The read-only cell check-relu had been changed"),
    "task missing": (_drop("organisation"), "The task cell organisation was missing"),
    "answer missing": (_drop("mean"), "The answer cell mean was missing: nothing was answered there."),
    "answer twice": (_twice("mean"), "The answer cell mean was there more than once"),
    "answer retyped": (_retyped("relu"), "The answer cell relu had been turned into another kind of cell"),
    "answer made raw": (_retyped("relu", "raw"), "The answer cell relu had been turned into another kind"),
    "text made code": (_retyped("why", "code"), "The answer cell why had been turned into another kind"),
    "answer moved": (_moved_up("mean"), "had been moved; the order of the assignment was used."),
    "answer stripped": (_stripped("mean"), "The answer cell mean had lost the nbgrader metadata"),
    "answer only by name": (
        _stripped("mean", ids_too=True),
        "The answer cell mean was missing; the text was",
    ),
    "answers merged": (_merged, "The answer cell mean was missing; the text was taken from where the name"),
    "all stripped": (_stripped(), "The answer cells relu, mean and why had lost the nbgrader metadata"),
    "another notebook": (
        lambda notebook: notebook.update(cells=[{"cell_type": "code", "source": "1"}]),
        "None of the assignment's cells was found: is this another notebook?",
    ),
}
LOSING = {"answer missing": {"mean"}, "another notebook": set(ANSWERS)}


def test_what_the_course_changed_since_is_not_said_of_the_student() -> None:
    older = small_course.source()
    graded, given_cell = at("test-mean", older), at("check-relu", older)
    graded.metadata.nbgrader.points, graded.source = 2, graded.source.replace("# 1 mark.", "# 2 marks.")
    given_cell.source = "assert ReLU().forward(2.0) == 2.0"
    notebook = fill(released(older), ANSWERS)
    assert rebuild(raw_text(notebook), MASTER, RELEASE).repairs == []
    at("check-relu", notebook).source += "\npass"
    said = rebuild(raw_text(notebook), MASTER, RELEASE).repairs
    assert said == ["The read-only cell check-relu had been changed; the original was used."]


@pytest.mark.parametrize("points", [None, [], {}, "x", "1e999", True, json.loads("[" * 400 + "]" * 400)])
@pytest.mark.parametrize("name", [None, 7, "\ud800", "test-mean"])
def test_a_checksum_beside_fields_of_any_kind_is_no_checksum(points: Any, name: Any) -> None:
    notebook = copy.deepcopy(FILLED)
    cell = at("test-mean", notebook)
    cell.source = "changed"
    cell.metadata.nbgrader.update(points=points, grade_id=name, checksum="0" * 32)
    said = rebuild(raw_text(notebook), MASTER, RELEASE).repairs
    assert any("test-mean" in sentence for sentence in said)


@pytest.mark.parametrize("name", DEFORMATIONS)
def test_deformation_is_repaired_and_said(name: str) -> None:
    change, sentence = DEFORMATIONS[name]
    rebuilt = submit(change)
    assert_sound(rebuilt)
    assert sentence in " ".join(rebuilt.repairs)
    assert len(rebuilt.repairs) <= 4
    for question in ANSWERS.keys() - LOSING.get(name, set()):
        assert ANSWERS[question] in rebuilt.answers[question]


def test_merged_answers_are_not_said_to_be_moved() -> None:
    assert len(submit(_merged).repairs) == 1


def test_missing_answer_is_the_released_text() -> None:
    rebuilt = submit(_drop("mean"))
    assert rebuilt.answers["mean"] == cells_by_grade_id(RELEASE)["mean"].source


def test_emptied_answer_stays_empty() -> None:
    """What the student took out would undo what stands elsewhere."""
    assert submit(_written("mean", " \n")).answers["mean"] == ""


def test_untouched_copy_of_an_answer_cell_is_left_out() -> None:
    rebuilt = submit(_twice("mean", cells_by_grade_id(RELEASE)["mean"].source))
    assert rebuilt.answers == ANSWERS
    assert ids(rebuilt) == IDS


def test_copies_of_an_answer_run_as_cells_so_that_the_last_counts() -> None:
    rebuilt = submit(_twice("mean", "mean = max"))
    assert rebuilt.answers["mean"] == ANSWERS["mean"] + "\n\nmean = max"
    place = ids(rebuilt).index("mean")
    assert [cell.source for cell in rebuilt.notebook.cells[place - 1 : place + 1]] == [
        ANSWERS["mean"],
        "mean = max",
    ]


def test_what_is_rebuilt_can_be_rebuilt() -> None:
    """Plain nbgrader does it twice."""
    rebuilt = submit(_twice("mean", "mean = max"))
    again = rebuild(as_text(rebuilt.notebook), MASTER, RELEASE)
    assert (again.pieces, again.answers) == (rebuilt.pieces, rebuilt.answers)


def test_a_draft_that_does_not_parse_is_no_part_of_the_answer() -> None:
    assert submit(_twice("mean", "def mean(x:")).answers == ANSWERS


@pytest.mark.parametrize("place", [-1, 1])
def test_an_emptied_answer_is_read_from_another_cell(place: int) -> None:
    text = ANSWERS["mean"]

    def move(notebook: NotebookNode) -> None:
        at("mean", notebook).source = ""
        here = notebook.cells.index(at("mean", notebook))
        notebook.cells.insert(here + max(place, 0), new_code_cell(text))

    rebuilt = submit(move)
    assert rebuilt.answers == ANSWERS
    assert rebuilt.repairs == ["The answer cell mean was empty; what other cells hold was marked instead."]
    assert ids(rebuilt) == IDS


def test_given_code_that_became_a_text_is_code_again() -> None:
    rebuilt = submit(_retyped("imports"))
    assert at("imports", rebuilt.notebook) == at("imports", MASTER)
    assert rebuilt.repairs == [
        "The free cell imports had been turned into another kind of cell; the original was used."
    ]


def test_what_a_given_cell_was_is_known() -> None:
    assert submit(_written("imports", "import pandas")).originals == {"imports": at("imports", MASTER).source}


def test_pasted_metadata_of_a_graded_cell_gives_nothing() -> None:
    rebuilt = submit(_rewritten_metadata, _twice("test-relu-forward", "100"))
    assert cells_by_grade_id(rebuilt.notebook)["test-mean"] == cells_by_grade_id(MASTER)["test-mean"]
    assert "100" not in [cell.source for cell in rebuilt.notebook.cells]


def test_long_lists_of_cells_stay_short() -> None:
    source = small_course.source()
    cells = [copy.deepcopy(source.cells[7]) for _ in range(30)]
    for number, cell in enumerate(cells):
        cell.id = cell.metadata.nbgrader.grade_id = f"test-{number}"
    source.cells += cells
    (sentence,) = rebuild(as_text(RELEASE), master(source), released(source)).repairs
    assert sentence.startswith("The graded cells test-0, test-1,") and "and 23 more were missing" in sentence


# --- the student's own cells


def _insert(place: int, *cells: NotebookNode) -> Callable[[NotebookNode], None]:
    def change(notebook: NotebookNode) -> None:
        notebook.cells[place:place] = cells

    return change


def test_own_cells_follow_the_cell_that_they_followed() -> None:
    code, text, raw = new_code_cell("helper = 1"), new_markdown_cell("I think ..."), new_raw_cell("x")
    rebuilt = submit(_insert(3, code, raw, text), _insert(0, new_code_cell("first = 1")))
    assert ids(rebuilt)[:6] == ["extra-1", "intro", "imports", "relu", "extra-2", "extra-3"]
    assert rebuilt.repairs == []
    assert_sound(rebuilt)


def test_own_cell_moves_with_the_answer_before_it() -> None:
    rebuilt = submit(_moved_up("mean"), _insert(3, new_code_cell("helper = 1")))
    assert ids(rebuilt)[ids(rebuilt).index("mean") + 1] == "extra-1"


def test_own_cell_cannot_claim_a_question() -> None:
    meta = {"grade_id": "test-bonus", "grade": True, "points": 50, "solution": False, "locked": False}
    bonus = new_code_cell("50", metadata={"nbgrader": meta, "tags": ["hide"]}, id="test-bonus")
    rebuilt = submit(_insert(3, bonus))
    assert at("extra-1", rebuilt.notebook).metadata == {}
    assert_sound(rebuilt)


def test_own_cell_cannot_take_the_id_of_another() -> None:
    rebuilt = submit(_insert(0, new_code_cell("sneaky = 1", id="relu"), new_code_cell("1", id="extra-1")))
    assert rebuilt.answers == ANSWERS
    assert len(set(ids(rebuilt))) == len(ids(rebuilt))


def test_own_empty_cells_are_left_out() -> None:
    assert ids(submit(_insert(11, new_code_cell(""), new_code_cell(" \n")))) == IDS


def test_free_cell_keeps_what_the_student_made_of_it() -> None:
    assert at("playground", submit(_written("playground", "mine")).notebook).source == "mine"
    rebuilt = submit(_written("playground", "# mine"), _retyped("playground"))
    assert at("playground", rebuilt.notebook) == at("playground", MASTER)
    assert (at("extra-1", rebuilt.notebook).cell_type, at("extra-1", rebuilt.notebook).source) == (
        "markdown",
        "# mine",
    )
    assert_sound(rebuilt)


def test_pasted_images_stay_with_the_text_answer() -> None:
    images = {"image.png": {"image/png": "iVBORw0KGgo=", "text/html": "<script>"}, '"><svg>': {}, "n": 7}
    rebuilt = submit(lambda nb: at("why", nb).update(attachments=images))
    assert at("why", rebuilt.notebook).attachments == {"image.png": {"image/png": "iVBORw0KGgo="}}
    assert_sound(rebuilt)


# --- what cannot be read

UNREADABLE: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "The file is empty."),
    "blank": (b" \n", "The file is empty."),
    "cut off": (raw_text(FILLED)[:900], "cut off"),
    "python": ("print(1)", "not JSON"),
    "web page": ("<html>", "a web page"),
    "pdf": (b"%PDF-1.7\x00\xff", "a PDF"),
    "zip": (b"PK\x03\x04\x00\x00", "a zip archive"),
    "a number": ("4", "no list of cells"),
    "a list": ("[]", "no list of cells"),
    "cells of another type": ('{"cells": {"a": 1}, "nbformat": 4}', "no list of cells"),
    "deep": ("[" * 100_000, "nested too deeply"),
    "too many cells": ('{"cells": [' + "{}," * 5000 + "{}]}", "more than 5000 cells"),
    "a huge cell": (
        json.dumps({"cells": [{"source": "x" * (2**20 + 1)}]}),
        "A cell of the notebook is longer",
    ),
    "a huge file": (" " * (20 * 2**20 + 1), "larger than 20 MiB"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_unreadable_file_has_a_reason(name: str) -> None:
    text, reason = UNREADABLE[name]
    with pytest.raises(NotANotebook) as refused:
        rebuild(text, MASTER, RELEASE)
    assert reason in refused.value.reason


def test_limit_can_be_set() -> None:
    with pytest.raises(NotANotebook, match=r"larger than 0\.00"):
        rebuild(raw_text(FILLED), MASTER, RELEASE, max_bytes=1000)


def test_old_notebook_format_is_read() -> None:
    old = nbformat.convert(copy.deepcopy(FILLED), 3)
    assert rebuild(raw_text(old), MASTER, RELEASE).answers == ANSWERS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32-le"])
def test_encodings_are_recognised(encoding: str) -> None:
    assert rebuild(raw_text(FILLED).encode(encoding), MASTER, RELEASE).answers == ANSWERS


def test_characters_that_cannot_be_written_are_replaced() -> None:
    rebuilt = submit(_written("mean", "a = '\ud800\0'"))
    assert rebuilt.answers["mean"] == "a = '?\ufffd'"
    assert_sound(rebuilt)


def test_latin_1_letters_do_not_lose_the_rest() -> None:
    text = raw_text(FILLED).replace("max(0, z)", "über 0").encode("latin-1")
    assert rebuild(text, MASTER, RELEASE).answers["why"] == ANSWERS["why"]


def test_enormous_integers_do_not_matter() -> None:
    text = raw_text(FILLED).replace('"execution_count": null', '"execution_count": ' + "9" * 6000)
    assert rebuild(text, MASTER, RELEASE).answers == ANSWERS


# --- anything at all

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(IDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(
    ["cells", "metadata", "source", "cell_type", "id", "nbgrader", "grade_id", "attachments", "nbformat"]
)


def _places(node: Any) -> list[tuple[Any, Any]]:
    """List every (container, key) of plain data."""
    pairs: list[tuple[Any, Any]] = []
    if isinstance(node, (dict, list)):
        for key in list(node) if isinstance(node, dict) else range(len(node)):
            pairs += [(node, key), *_places(node[key])]
    return pairs


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """The answered notebook with a few of its values replaced, removed, exchanged or repeated."""
    data = json.loads(raw_text(FILLED))
    for _ in range(draw(st.integers(1, 6))):
        if not (places := _places(data)):
            break
        holder, key = draw(st.sampled_from(places))
        other, other_key = draw(st.sampled_from(places))
        match draw(st.sampled_from(["replace", "remove", "copy", "add", "repeat", "shuffle"])):
            case "replace":
                holder[key] = draw(ANYTHING)
            case "remove":
                del holder[key]
            case "copy":
                holder[key] = copy.deepcopy(other[other_key])
            case "add" if isinstance(holder[key], dict):
                holder[key][draw(KEYS)] = draw(ANYTHING)
            case "repeat" if isinstance(holder, list):
                holder.insert(draw(st.integers(0, len(holder))), copy.deepcopy(holder[key]))
            case "shuffle" if isinstance(holder[key], list):
                holder[key] = draw(st.permutations(holder[key]))
    return data


@settings(max_examples=400, deadline=None, derandomize=True, database=None)
@given(mutated())
def test_no_mutation_harms_a_graded_cell(data: Any) -> None:
    try:
        rebuilt = rebuild(json.dumps(data), MASTER, RELEASE)
    except NotANotebook as refused:
        assert refused.reason.endswith(".")
        return
    assert_sound(rebuilt)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.binary(max_size=40), st.integers(0, 4000), st.integers(0, 200))
def test_no_bytes_harm_a_graded_cell(junk: bytes, place: int, removed: int) -> None:
    text = raw_text(FILLED).encode()
    try:
        assert_sound(rebuild(text[:place] + junk + text[place + removed :], MASTER, RELEASE))
    except NotANotebook as refused:
        assert refused.reason.endswith(".")


def test_an_answer_is_known_with_the_own_cells_around_it() -> None:
    def add(notebook: NotebookNode) -> None:
        for name, text in (("relu", "before = 1"), ("test-relu-forward", "after = 2"), ("mean", "third = 3")):
            place = next(i for i, cell in enumerate(notebook.cells) if cell.id == name)
            notebook.cells.insert(place, new_code_cell(text))

    around = submit(add).around
    assert around["relu"] == ["before = 1", ANSWERS["relu"], "after = 2"]
    assert around["mean"] == ["third = 3", ANSWERS["mean"]]


def test_of_copies_of_an_answer_the_last_is_read_and_what_does_not_parse_is_not():
    assert joined(["a = 1", "b = 2", "def (", "%%time\na = 1  # again"]) == "b = 2\n\n%%time\na = 1  # again"
    assert joined(["def (", "def ["]) == "def (\n\ndef ["
