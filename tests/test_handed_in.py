"""Does a file that a student hands in beside the notebook reach the marker, and only a harmless one?"""

import base64
import json

import pytest
from classroom import NO_PLAIN_FILES, make_no_plain_file

from grader.marking.recording.handed_in import MOST, handed_in

NOTEBOOK = json.dumps(
    {"cells": [{"metadata": {"tags": ["parameters", "hand in: weights.pt"]}}, {"metadata": {}}]}
)


def test_the_file_that_a_tag_names_is_read(tmp_path):
    (tmp_path / "weights.pt").write_bytes(b"\x00some weights")
    (tmp_path / "other.pt").write_bytes(b"not asked for")
    assert handed_in([tmp_path], NOTEBOOK) == {"weights.pt": base64.b64encode(b"\x00some weights").decode()}


def test_nothing_is_read_where_nothing_was_handed_in(tmp_path):
    assert handed_in([tmp_path / "nobody"], NOTEBOOK) == {}


@pytest.mark.parametrize("kind", NO_PLAIN_FILES)
def test_what_is_no_plain_small_file_is_left_out(tmp_path, kind):
    make_no_plain_file(tmp_path / "student" / "weights.pt", kind, MOST)
    assert handed_in([tmp_path / "student"], NOTEBOOK) == {}


def test_a_name_cannot_lead_out_of_the_folder(tmp_path):
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "student").mkdir()
    notebook = json.dumps({"cells": [{"metadata": {"tags": ["hand in: ../secret"]}}]})
    assert handed_in([tmp_path / "student"], notebook) == {}
