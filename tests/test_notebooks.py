"""Does every notebook keep its contract and its form, and does its release hide what it must?"""

import ast
import re
from pathlib import Path

import nbformat
import pytest

from grader.authoring.view import from_view, to_view
from grader.handout.release import expected
from grader.marking.rebuilding.cells import Role, auto_points, cells_by_grade_id, manual_points, role
from grader.marking.rebuilding.master import as_text, normal_form, released
from grader.marking.recording.course import Course

ROOT = Path(__file__).resolve().parent.parent
# question -> marks; submissions that nobody here has seen are marked against these
CONTRACT = {
    "numpy_backprop/layers": {
        "relu": 12, "softmax": 12, "fully-connected": 34, "cross-entropy": 12, "gradient-check": 4,
        "layers-organisation": 10,
    },
    "numpy_backprop/iris": {"model": 30, "model-organisation": 5, "tuning": 10, "survey": 10},
    "numpy_backprop/autograd": {},
    "numpy_backprop/mnist_from_scratch": {
        "initialise": 4, "feed-forward": 6, "train-one-sample": 6, "train-three-epochs": 4,
    },
    "manual_mlp/mlp": {"mlp": 20},
    "manual_mlp/experiments": {
        "conjecture": 2, "two-units": 4, "width": 6, "representations": 6, "optimisers": 2,
    },
    "manual_mlp/backprop": {"graph-forward": 6, "graph-backward": 12, "graph-derivation": 6},
    "manual_mlp/modular_mlp": {"modular-mlp": 25, "losses": 10},
    "manual_mlp/dream": {"gradient-descent": 15, "pleasing-image": 5},
    "deep_fnn/training": {
        "dataset": 3, "dataset-look": 2, "data-splitter": 6, "splitter-verify": 2, "classifier": 11,
        "first-output": 2, "bce-backward": 4, "bias-grad": 4, "optimizer": 2, "training-loop": 9,
        "learning-curves": 3,
    },
    "mnist_batcher/batcher": {
        "mnist-length": 1, "mnist-first": 2, "mnist-vectors": 2, "my-batcher": 5, "batch-labels": 2,
    },
    "mnist_batcher/fashion": {
        "fashion-model": 8, "fashion-train": 22, "loss-curves": 7, "accuracy-curves": 7,
        "fashion-organisation": 1, "probabilities": 3,
    },
    "written_derivations/primer": {},
    "written_derivations/network_by_hand": {
        "forward-pass": 6, "pass-order": 2, "backward-pass": 8, "updated-parameters": 4,
    },
    "written_derivations/chain_rule": {
        "bias-graph": 5, "bias-gradient": 5, "softmax-ce-risk": 3, "softmax-ce-gradient": 4,
        "softmax-ce-vector": 3, "relu-gradient": 4, "affine-gradients": 4, "softmax-jacobian": 4,
        "log-softmax-jacobian": 3, "cross-entropy-gradient": 4, "step-check": 4,
    },
    "written_derivations/two_layer_net": {
        "training-steps": 1, "regression-forward": 4, "regression-backward": 6, "regression-jacobians": 2,
        "mse-forward": 4, "mse-backward": 6, "mse-jacobians": 2,
        "bce-forward": 4, "bce-backward": 6, "bce-jacobians": 2, "why-relu": 3,
    },
    "written_derivations/concepts": {
        "softmax-extremes": 2, "graph-of-w": 3, "activation-curves": 5, "relu-limits": 3, "linear-maps": 3,
        "box-network": 1, "approximate-function": 2, "many-dimensions": 1,
    },
}  # fmt: skip
SOURCES = sorted((ROOT / "source").glob("*/*.ipynb"))
NOTEBOOKS = [f"{path.parent.name}/{path.stem}" for path in SOURCES]
TELLING = 12  # characters that a line must have to be recognised
each_notebook = pytest.mark.parametrize("name", NOTEBOOKS)


def source(name):
    return nbformat.read(ROOT / "source" / f"{name}.ipynb", as_version=4)


def question_of(cell, before, questions):
    """Find the question of a graded cell: the one it is named after, or that of the answer before it."""
    plain = cell.removeprefix("test-")
    owners = [q for q in questions if plain == q or plain.startswith(f"{q}-")]
    return max(owners, key=len, default=before)


@pytest.mark.parametrize("name", CONTRACT)
def test_the_marks_of_every_question_are_those_of_the_contract(name):
    notebook = source(name)
    found = dict.fromkeys(CONTRACT[name], 0.0)
    marked, before = {**auto_points(notebook), **manual_points(notebook)}, ""
    for cell in cells_by_grade_id(notebook):
        before = cell if cell in found else before
        if cell in marked:
            found[question_of(cell, before, found)] += marked[cell]
    assert found == CONTRACT[name]


@pytest.mark.parametrize("name", CONTRACT)
def test_every_question_has_an_answer_cell_of_its_id(name):
    cells = cells_by_grade_id(source(name))
    read_by_a_person = {q for q in CONTRACT[name] if q.endswith("-organisation")}
    answers = {n for n, cell in cells.items() if role(cell) is Role.ANSWER}
    assert set(CONTRACT[name]) - read_by_a_person <= answers


@each_notebook
def test_normal_form(name):
    assert normal_form((ROOT / "source" / f"{name}.ipynb").read_text("utf-8")) == []


@each_notebook
def test_an_unchanged_view_gives_the_same_bytes(name):
    text = (ROOT / "source" / f"{name}.ipynb").read_text("utf-8")
    assert from_view(to_view(text)) == text


@each_notebook
def test_release_is_what_the_source_gives(name):
    made = expected(Course(ROOT), *name.split("/"))
    assert (ROOT / "release" / f"{name}.ipynb").read_text("utf-8") == as_text(made)


@each_notebook
def test_no_line_of_a_solution_or_a_hidden_test_is_in_the_release(name):
    cells = source(name).cells
    secret, seen = set(), []
    for cell in cells:
        inside = False
        for line in cell.source.splitlines():
            if re.search(r"BEGIN (SOLUTION|HIDDEN TESTS|MARK SCHEME)", line):
                inside = True
            elif re.search(r"END (SOLUTION|HIDDEN TESTS|MARK SCHEME)", line):
                inside = False
            elif inside and len(line.strip()) >= TELLING:
                secret.add(line.strip())
            else:
                seen.append(line)
    text = "\n".join(cell.source for cell in released(source(name)).cells)
    shown = "\n".join(seen)
    assert secret, "nothing is hidden at all"
    assert [line for line in secret if line in text and line not in shown] == []
    assert "HIDDEN" not in text.replace("tests are hidden", "") and "MARK SCHEME" not in text


def _defined(source):
    return {
        node.name for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.FunctionDef, ast.ClassDef))
    }


@each_notebook
def test_no_reference_needs_a_helper_from_inside_another_answer(name):
    texts = [(cell.cell_type, cell.source) for cell in released(source(name)).cells]
    shown = " ".join(text if kind == "code" else " ".join(re.findall("`.*?`", text)) for kind, text in texts)
    cells = cells_by_grade_id(source(name)).items()
    answers = {n: c.source for n, c in cells if role(c) is Role.ANSWER and c.cell_type == "code"}
    helpers = {n: {f for f in _defined(text) if f not in shown} for n, text in answers.items()}
    for question, text in answers.items():
        used = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
        others = set().union(*(found for n, found in helpers.items() if n != question)) - helpers[question]
        assert not used & others, f"{question} needs {used & others}"


@each_notebook
def test_cells_are_short_enough_to_read(name):
    for cell in source(name).cells:
        if cell.cell_type == "code" and role(cell) is not Role.GRADED:
            lines = [line for line in cell.source.splitlines() if "SOLUTION" not in line]
            assert len(lines) <= 25 or role(cell) is Role.ANSWER, f"{cell.id} has {len(lines)} lines"
        elif cell.cell_type == "markdown" and role(cell) is Role.FREE:
            prose = re.sub(r"\$.*?\$|\|.*\|", "", cell.source, flags=re.DOTALL)
            words = len(re.findall(r"[A-Za-z]{2,}", prose))
            assert words <= 150, f"{cell.id} has {words} words"


@each_notebook
def test_every_answer_has_a_title_that_states_its_marks(name):
    titles = "\n".join(c.source for c in source(name).cells if c.cell_type == "markdown" and "#" in c.source)
    for question, marks in CONTRACT[name].items():
        assert re.search(rf"^#+ .*{question}.*\b{marks} mark", titles, re.MULTILINE), (question, marks)


@each_notebook
def test_it_begins_with_three_guesses_that_can_be_unfolded_and_ends_with_two_links(name):
    first, second, *_, last = source(name).cells
    assert (first.id, second.id, last.id) == ("intro", "guesses", "read-on")
    asked = re.findall(r"^(\d)\. .*[?.]$", second.source, re.MULTILINE)
    folded = re.findall(r"<details><summary>Answer (\d)</summary>\n\n.+\n\n</details>", second.source)
    assert asked == folded == ["1", "2", "3"]
    assert len(re.findall(r"^- \[.+\]\(https?://.+\)$", last.source, re.MULTILINE)) == 2
