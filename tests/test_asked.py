"""Does anything that stands beside a student's code, or is asked there, hold the solution of a question?

Whatever is asked can be noted down by the code that is marked, shown in an output, and handed in.
"""

import inspect
import json
import re
from pathlib import Path

import pytest
from marked_once import warm_for

from grader.asking.asking import AskError
from grader.beside import wire
from grader.checks.carried import Carried
from grader.kernels import ours
from grader.marking.judging.judge import judge
from grader.marking.judging.student import StudentProcess
from grader.marking.recording.course import Course
from grader.verifying.subject import Subject

ROOT = Path(__file__).resolve().parent.parent
COURSE = Course(ROOT)
PATHS = [f"{a}/{n}" for a in COURSE.assignments() for n in COURSE.with_marks(a)]
each_notebook = pytest.mark.parametrize("path", PATHS, scope="module")  # all of one, then all of the next
TELLING = 20  # characters that a line must have, without its spaces, to be recognised


def squeezed(text):
    return "".join(text.split())


def subject_of(path):
    return Subject(COURSE, *path.split("/"))


def solution_lines(subject):
    """Return the lines that a student has to find, squeezed: those which no student is shown."""
    shown = squeezed("\n".join(cell.source for cell in subject.released.cells))
    found = set()
    for cell in subject.source.cells:
        for solution in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", cell.source, re.DOTALL):
            found |= {squeezed(line) for line in solution.splitlines() if "#" not in line}
    return {line for line in found if len(line) > TELLING and line not in shown}


@pytest.fixture(scope="module")
def zygotes():
    """Start warm processes when they are needed, each for all notebooks of an assignment and of a kind."""
    started = {}

    def zygote_for(path, job):
        assignment = path.split("/")[0]
        key = assignment, job.warmth
        if key not in started:
            for old in [old for old in started if old[0] != assignment]:
                started.pop(old).close()
            started[key] = warm_for(COURSE.setup([assignment]), job.warmth)
        return started[key]

    yield zygote_for
    for zygote in started.values():
        zygote.close()


@pytest.fixture
def asked(zygotes, monkeypatch):
    """Mark answers; give the outcome and every text that was sent beside them, without the answers."""
    answer = StudentProcess.answer

    def marked(path, name, answers):
        texts = []

        def noting(process, request):
            texts.extend(texts_of(request, process.sources.values()))
            return answer(process, request)

        monkeypatch.setattr(StudentProcess, "answer", noting)
        job = subject_of(path).job(name, answers)
        return judge(job, zygotes(path, job), COURSE.setup([path.split("/")[0]]).limits), texts

    return marked


def texts_of(request, own):
    """Yield all code and all texts of a request, without a student's own answers."""
    for item in json.loads(request)["items"]:
        yield item["code"]
        for bound in (item["given"], item["setting"]):
            yield from (text for text in strings(wire.load(bound)) if text not in own)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for pair in value.items() for part in pair for text in strings(part))
    elif isinstance(value, (list, tuple, set)):
        yield from (text for part in value for text in strings(part))


def told(subject, texts):
    """List the solution lines that stand in some of the texts."""
    squashed = [squeezed(text) for text in texts]
    return sorted(line for line in solution_lines(subject) if any(line in text for text in squashed))


@each_notebook
def test_nothing_asked_of_an_empty_notebook_holds_a_line_of_a_solution(path, asked):
    outcome, texts = asked(path, f"untouched {path}", {})
    assert texts and outcome.sheets, outcome.notes
    assert told(subject_of(path), texts) == []


@each_notebook
def test_nothing_asked_of_a_full_one_with_all_its_replays_does(path, asked, monkeypatch):
    own = Carried.own.fget

    def asked_in_vain(carried):
        own(carried)
        raise AskError("as if an earlier answer had spoilt it")

    monkeypatch.setattr(Carried, "own", property(asked_in_vain))
    subject = subject_of(path)
    outcome, texts = asked(path, f"replayed {path}", subject.reference)
    assert texts and outcome.sheets, outcome.notes
    assert told(subject, texts) == []


@each_notebook
def test_no_file_beside_students_holds_a_line_of_a_solution(path):
    rooms = [ours.room(name) for name in ("grader.beside", *COURSE.setup([]).beside)]
    files = [file.read_text("utf-8") for room in rooms for file in room.rglob("*.py")]
    assert told(subject_of(path), files) == []


def test_a_solution_is_found_however_it_is_spaced():
    subject = subject_of("mnist_batcher/batcher")
    line = "        items = [mnist[i] for i in range( start, min(start + batch_size, len(mnist)) )]\n"
    assert len(told(subject, [inspect.cleandoc(line)])) == 1
