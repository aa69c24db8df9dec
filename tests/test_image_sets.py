"""Do notebooks about MNIST and Fashion-MNIST say in a line what is missing, or what stands in?"""

import contextlib
import json
import re
import shutil
import socket
import time

import nbformat
import numpy as np
import pytest
from classroom import ROOT
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_notebook

from feedforward.data.idx import from_idx
from feedforward.data.sets import MNIST, TEST_IMAGES, TEST_LABELS, TRAIN_IMAGES, TRAIN_LABELS
from grader.marking.rebuilding.cells import cells_by_grade_id

LOADS = {  # notebook -> the cell that loads its images
    "mnist_batcher/batcher": "given-mnist",
    "mnist_batcher/fashion": "given-data",
    "numpy_backprop/mnist_from_scratch": "data",
}


@pytest.fixture
def silent_network(monkeypatch):
    """A proxy that takes every connection and never answers."""
    with socket.create_server(("127.0.0.1", 0), backlog=50) as proxy:
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.getsockname()[1]}")
        yield


def load(name, folder):
    """Run a release up to its images; return the outputs of the cell that loads them, and its seconds."""
    assignment, notebook = name.split("/")
    shutil.copytree(ROOT / "release" / assignment, folder, dirs_exist_ok=True)
    release = nbformat.read(folder / f"{notebook}.ipynb", as_version=4)
    code = [cell for cell in release.cells if cell.cell_type == "code"]
    at = code.index(cells_by_grade_id(release)[LOADS[name]])
    short = new_notebook(cells=[cell for cell in code[: at + 1] if not cell.id.startswith("handout-")])
    client = NotebookClient(short, kernel_name="python3", resources={"metadata": {"path": str(folder)}})
    begun = []
    client.on_cell_start = lambda cell, cell_index: begun.append(time.monotonic())
    with contextlib.suppress(CellExecutionError):  # its outputs tell
        client.execute()
    return short.cells[-1].outputs, time.monotonic() - begun[-1]


@pytest.mark.parametrize("name", LOADS)
def test_without_data_and_network_one_sentence_says_what_to_type(name, tmp_path, silent_network, monkeypatch):
    monkeypatch.delenv("FNN_DATA", raising=False)
    outputs, seconds = load(name, tmp_path)
    (error,) = (one for one in outputs if one.output_type == "error")
    assert error.traceback == [error.evalue] and "\n" not in error.evalue
    assert re.match(r"There is no (Fashion)?MNIST in ", error.evalue) and "`course data`" in error.evalue
    assert seconds < 15  # 4 s for the servers; the rest is a busy machine


@pytest.mark.parametrize("name", LOADS)
def test_a_stand_in_says_what_to_expect_and_the_grading_set_says_nothing(name, images, tmp_path, monkeypatch):
    root = shutil.copytree(images, tmp_path / "root")
    monkeypatch.setenv("FNN_DATA", str(root))
    assert "STAND-IN" not in said(load(name, tmp_path / "graded")[0])
    for note in root.glob("*/stand-in.json"):
        note.write_text(json.dumps(json.loads(note.read_text("utf-8")) | {"small": False}), "utf-8")
    lines = said(load(name, tmp_path / "own")[0]).splitlines()
    assert sum("STAND-IN" in line and re.search(r"\d", line) is not None for line in lines) == 1


def said(outputs):
    assert not [one for one in outputs if one.output_type == "error"]
    return "".join(one.text for one in outputs if one.output_type == "stream")


def test_the_rate_and_the_accuracy_that_are_announced_are_true():
    files = {name: from_idx(data) for name, data in MNIST.make(False).items()}
    cells = cells_by_grade_id(nbformat.read(ROOT / "source/numpy_backprop/mnist_from_scratch.ipynb", 4))
    found = re.search(
        r"reach (\d+) % with learning_rate = ([\d.]+), (\d+) % with ([\d.]+\d)", cells["data"].source
    )
    images = {
        "x_train": files[TRAIN_IMAGES] / 255,
        "y_train": files[TRAIN_LABELS],
        "x_test": files[TEST_IMAGES] / 255,
        "y_test": files[TEST_LABELS],
    }
    for percent, rate in (found.groups()[:2], found.groups()[2:]):
        names = {
            "np": np,
            "time": time,
            "rng": np.random.default_rng(7),
            "learning_rate": float(rate),
            **images,
        }
        for question in ("initialise", "feed-forward", "train-one-sample", "train-three-epochs"):
            exec(cells[question].source, names)
        assert abs(100 * names["history"][-1] - float(percent)) <= 4
