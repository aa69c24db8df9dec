"""Does an odd notebook that works keep its marks, and does one that stopped say first where?"""

from collections import defaultdict
from pathlib import Path

from classroom import ROOT, make_course

from grader.marking.recording.course import CONFIG, Course
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


def test_every_oddity_in_a_small_course(tmp_path):
    course = make_course(tmp_path, (ROOT / CONFIG).read_text("utf-8"))  # nothing in it is to be stopped
    scope, setup = Scope(), course.setup(course.assignments())
    found = verify_odd(course, scope, CORPUS, setup, 2, lambda outcomes, _: outcomes)
    assert len(found.files) > 100
    assert not found.failed, said(found)


def test_a_sample_on_every_assignment():
    course = Course(ROOT)
    chosen = list(sample([Subject(course, *path) for path in SAMPLED.items()]))
    setup = course.setup(course.assignments())
    found = verify_odd(
        *(course, Scope(), CORPUS, setup, 2, lambda outcomes, _: outcomes),
        only=lambda subject, oddity: (subject.path, oddity.kind, oddity.name) in chosen,
    )
    assert not found.failed, said(found)
    assert len(found.files) == len(chosen)
