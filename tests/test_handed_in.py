"""Does a file that a student hands in beside the notebook reach the marker, and only a harmless one?"""

import base64
import json

import pytest

from grader.marking.recording import handed_in
from grader.marking.recording.handed_in import handed_in as read

NOTEBOOK = json.dumps(
    {"cells": [{"metadata": {"tags": ["parameters", "hand in: weights.pt"]}}, {"metadata": {}}]}
)


def test_the_file_that_a_tag_names_is_read(tmp_path):
    (tmp_path / "weights.pt").write_bytes(b"\x00some weights")
    (tmp_path / "other.pt").write_bytes(b"not asked for")
    assert read(tmp_path, NOTEBOOK) == {"weights.pt": base64.b64encode(b"\x00some weights").decode()}


def test_nothing_is_read_where_nothing_was_handed_in(tmp_path):
    assert read(tmp_path / "nobody", NOTEBOOK) == {}


@pytest.mark.parametrize("kind", ["link", "folder", "pipe", "large"])
def test_what_is_no_plain_small_file_is_left_out(tmp_path, kind, monkeypatch):
    import os

    path = tmp_path / "weights.pt"
    if kind == "link":
        (tmp_path / "secret").write_text("secret")
        path.symlink_to(tmp_path / "secret")
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        monkeypatch.setattr(handed_in, "MOST", 3)
        path.write_bytes(b"four")
    assert read(tmp_path, NOTEBOOK) == {}


def test_a_name_cannot_lead_out_of_the_folder(tmp_path):
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "student").mkdir()
    notebook = json.dumps({"cells": [{"metadata": {"tags": ["hand in: ../secret"]}}]})
    assert read(tmp_path / "student", notebook) == {}
