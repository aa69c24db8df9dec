"""Does an odd notebook that works keep its marks, and does one that stopped say first where?"""

from collections import defaultdict
from pathlib import Path

import pytest
from classroom import ALONE, ROOT, make_course

from grader.marking.recording.course import CONFIG, Course
from grader.verifying import odd
from grader.verifying.odd import happens, read_oddities, verify_odd
from grader.verifying.subject import Subject
from grader.verifying.verify import Scope

CORPUS = Path(__file__).parent
ODDITIES = read_oddities(CORPUS)
SAMPLED = {  # the notebook of each assignment that is marked fastest
    "deep_fnn": "training",
    "manual_mlp": "mlp",
    "mnist_batcher": "batcher",
    "numpy_backprop": "layers",
    "written_derivations": "network_by_hand",
}


def sample(subjects):
    """Choose an oddity of every kind for each notebook, as far as may be another one for each."""
    kinds = defaultdict(list)
    for oddity in ODDITIES:
        kinds[oddity.kind].append(oddity)
    for number, subject in enumerate(subjects):
        for found in kinds.values():
            first = (1 + 4 * number) % len(found)
            turned = found[first:] + found[:first]
            oddity = next(oddity for oddity in turned if happens(subject, oddity))
            yield subject.path, oddity.kind, oddity.name


def said(found):
    return "\n".join(f"{row.path}: {' '.join(row.why)}" for row in found.failed)


def test_there_are_many_oddities_and_no_two_have_one_name():
    assert len(ODDITIES) >= 80
    assert len({(oddity.kind, oddity.name) for oddity in ODDITIES}) == len(ODDITIES)


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    config = (ROOT / CONFIG).read_text("utf-8") + ALONE  # nothing in it is to be stopped
    return make_course(tmp_path_factory.mktemp("odd"), config)


def test_every_oddity_in_a_small_course(course):
    scope, setup = Scope(), course.setup(course.assignments())
    found = verify_odd(course, scope, CORPUS, setup, 2, lambda _label, outcomes, _total: outcomes)
    assert len(found.files) > 100
    assert not found.failed, said(found)


SLEEPS = """
from grader.verifying.odd import Oddity

def sleep(seconds):
    return lambda handed: handed.insert(0, f"import time\\ntime.sleep({seconds})")

ODDITIES = [Oddity("a long cell", sleep(4)), Oddity("a short cell", sleep(0))]
"""


def test_an_oddity_that_takes_long_does_not_pass(course, tmp_path, monkeypatch):
    monkeypatch.setattr(odd, "_TRIES", 1)
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "sleeping.py").write_text(SLEEPS)
    setup = course.setup(course.assignments())
    found = verify_odd(course, Scope(), tmp_path, setup, 1, lambda _label, outcomes, _total: outcomes)
    slow = found.slowest
    assert slow is not None and slow.path.endswith("a long cell") and slow.more_seconds > 3
    assert "longer than the notebook without it" in said(found)


def test_a_sample_on_every_assignment():
    course = Course(ROOT)
    chosen = list(sample([Subject(course, *path) for path in SAMPLED.items()]))
    setup = course.setup(course.assignments())
    found = verify_odd(
        *(course, Scope(), CORPUS, setup, 2, lambda _label, outcomes, _total: outcomes),
        only=lambda subject, oddity: (subject.path, oddity.kind, oddity.name) in chosen,
    )
    assert not found.failed, said(found)
    assert len(found.files) == len(chosen)
