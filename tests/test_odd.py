"""Does an odd notebook that works keep its marks, and does one that stopped say first where?"""

from collections import defaultdict
from pathlib import Path

import pytest
from classroom import ROOT, make_course

from grader.marking.recording.course import Course
from grader.verifying.odd import read_oddities, verify_odd
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


def sample():
    """Choose an oddity of every kind for each assignment, another one for each."""
    kinds = defaultdict(list)
    for oddity in ODDITIES:
        kinds[oddity.kind].append(oddity)
    return {
        (assignment, found[3 + 4 * number].name)
        for number, assignment in enumerate(SAMPLED)
        for found in kinds.values()
    }


def said(found):
    return "\n".join(f"{row.path}: {' '.join(row.why)}" for row in found.failed)


def test_there_are_many_oddities_and_no_two_have_one_name():
    assert len(ODDITIES) >= 80
    assert len({(oddity.kind, oddity.name) for oddity in ODDITIES}) == len(ODDITIES)


def test_every_oddity_in_a_small_course(tmp_path):
    course = make_course(tmp_path)
    scope, setup = Scope(), course.setup(course.assignments())
    found = verify_odd(course, scope, CORPUS, setup, 2, lambda outcomes, _: outcomes)
    assert len(found.files) > 100
    assert not found.failed, said(found)


@pytest.mark.timeout(300)
def test_a_sample_on_every_assignment():
    course, chosen = Course(ROOT), sample()

    def only(subject, oddity):
        return SAMPLED[subject.assignment] == subject.notebook and (subject.assignment, oddity.name) in chosen

    setup = course.setup(course.assignments())
    found = verify_odd(course, Scope(), CORPUS, setup, 2, lambda outcomes, _: outcomes, only=only)
    kinds = {
        (row.path.partition("/")[0], row.path.partition(" odd/")[2].partition(":")[0]) for row in found.files
    }
    assert kinds == {(assignment, oddity.kind) for assignment in SAMPLED for oddity in ODDITIES}
    assert not found.failed, said(found)
