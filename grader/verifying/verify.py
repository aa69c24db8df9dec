"""Marks the marker: the references, the untouched releases, and every case of a corpus."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome
from grader.marking.judging.part import Part
from grader.marking.judging.pool import Pool
from grader.marking.judging.slot import SlotSetup
from grader.marking.recording.course import Course
from grader.verifying import judging
from grader.verifying.changed import Changed
from grader.verifying.corpus import Case, read_corpus
from grader.verifying.needed import Needed
from grader.verifying.reach import Reach
from grader.verifying.rows import Row, Verified
from grader.verifying.subject import Subject

Judge = Callable[[Outcome], Row]
Track = Callable[[str, Iterable[Outcome], int], Iterable[Outcome]]


@dataclass(frozen=True)
class Scope:
    """What is verified, and how.

    Attributes:
        target: `assignment`, `assignment/notebook`, or empty for all.
        question: only known answers to this question of the notebook; empty for all.
        whole: mark each of them from the first cell to the last, whatever it can reach.
        changed: only what a change has touched; None for all.
    """

    target: str = ""
    question: str = ""
    whole: bool = False
    changed: Changed | None = None

    def subjects(self, course: Course) -> dict[str, Subject]:
        """Return the notebooks by their paths."""
        assignment, _, notebook = self.target.partition("/")
        paths = [
            (name, one)
            for name in ([assignment] if assignment else course.assignments())
            for one in course.notebooks(name)
            if notebook in ("", one) and self._concerns(f"{name}/{one}")
        ]
        return {"/".join(path): Subject(course, *path) for path in paths}

    def cases(self, corpus: Path) -> list[Case]:
        """Return the known answers, in a fixed order."""
        assignment, _, notebook = self.target.partition("/")
        cases = read_corpus(corpus, assignment or None, notebook or None)
        return [case for case in cases if self.question in ("", case.question) and self._touched(case)]

    def _touched(self, case: Case) -> bool:
        changed, notebook = self.changed, f"{case.assignment}/{case.notebook}"
        return changed is None or notebook in changed.notebooks or case.path in changed.files

    def _concerns(self, notebook: str) -> bool:
        """Tell whether a notebook is touched, or a known answer to it."""
        if self.changed is None or notebook in self.changed.notebooks:
            return True
        return any("/".join(path.split("/")[1:3]) == notebook for path in self.changed.files)


def verify(
    course: Course, scope: Scope, corpus: Path, setup: SlotSetup, slots: int, track: Track
) -> Verified:
    """Mark the marker.

    Args:
        course: the course folder.
        scope: what of it.
        corpus: a folder of mistakes/, alternatives/ and attacks/.
        setup: how student code is run.
        slots: how many submissions are marked at once.
        track: shows progress over so many outcomes.
    """
    found = Verified()
    subjects = scope.subjects(course)
    written = [subject for subject in subjects.values() if subject.written]
    for subject in subjects.values():
        found.notebooks.append(Row("form", subject.path, why=subject.form_problems()))
    for subject in written:
        found.notebooks.append(Row("release", subject.path, why=subject.release_problems()))
    known: list[tuple[Case, Subject]] = []
    for case in scope.cases(corpus):
        try:
            known.append((case, subject_of(case, subjects)))
        except (LookupError, ValueError) as error:
            found.files.append(judging.unusable(case, str(error)))
    known = [(case, subject) for case, subject in known if subject in written]
    reach = Reach([] if scope.whole else known)
    judges: dict[str, Judge] = {}

    if not written:
        return found
    with Pool(setup, slots) as pool:

        def marked(what: str, jobs: list[Job]) -> Iterator[Outcome]:
            for outcome in track(what, pool.mark(jobs), len(jobs)):
                if judge := judges.get(outcome.student):
                    row = judge(outcome)
                    (found.notebooks if row.kind in ("reference", "untouched") else found.files).append(row)
                yield outcome

        notebooks = list(_of_notebooks(written, judges))
        for outcome in marked("Notebooks, and what their answers reach", [*notebooks, *reach.trials]):
            reach.learn(outcome)
        needed = Needed(reach, () if scope.whole else dict.fromkeys(_wrong(known)))
        for outcome in marked("Which cells tests can do without", needed.trials):
            needed.learn(outcome)
        partly = None if scope.whole else needed
        jobs = [_of_case(*one, partly, judges) for one in known]
        jobs.sort(key=lambda job: job.part is not None)  # whole ones may take minutes: not last
        deque(marked("Known answers", jobs), maxlen=0)
    found.notebooks.sort(key=lambda row: row.path)
    found.files.sort(key=lambda row: row.path)
    return found


def _of_notebooks(subjects: Iterable[Subject], judges: dict[str, Judge]) -> Iterator[Job]:
    for subject in subjects:
        reference = subject.job(f"reference {subject.path}", subject.reference)
        untouched = subject.job(f"untouched {subject.path}", {})
        judges[reference.student] = partial(judging.reference, subject)
        judges[untouched.student] = partial(judging.untouched, subject)
        yield from (reference, untouched)


def subject_of(case: Case, subjects: dict[str, Subject]) -> Subject:
    """Return the notebook of a case.

    Raises:
        ValueError: the file cannot be used.
        LookupError: it belongs to a notebook or a question that does not exist.
    """
    if case.wrong:
        raise ValueError(case.wrong)
    subject = subjects.get(f"{case.assignment}/{case.notebook}")
    if subject is None:
        raise LookupError(f"There is no notebook {case.assignment}/{case.notebook}.")
    if unknown := set(case.questions) - set(subject.reference):
        raise LookupError(f"{subject.path} has no answer cell {', '.join(sorted(unknown))}.")
    case.answers(subject.reference)
    return subject


def _wrong(known: Iterable[tuple[Case, Subject]]) -> Iterator[tuple[Subject, str]]:
    """Yield the question of every mistake, if it is one alone."""
    for case, subject in known:
        changed = subject.changed({**subject.reference, **case.answers(subject.reference)})
        if case.kind == "mistake" and changed == list(case.questions):
            yield subject, changed[0]


def _of_case(case: Case, subject: Subject, needed: Needed | None, judges: dict[str, Judge]) -> Job:
    """Make the job of a case, all other questions holding the reference, and note its judge."""
    answers = {**subject.reference, **case.answers(subject.reference)}
    part = _part(case, subject, answers, needed)
    judges[case.path] = partial(judging.case, case, subject, part)
    return replace(subject.job(case.path, answers), part=part)


def _part(case: Case, subject: Subject, answers: dict[str, str], needed: Needed | None) -> Part | None:
    """Choose what of a case is marked: all only for attacks on the marker, which may show anywhere."""
    changed = subject.changed(answers)
    if needed is None or not changed or case.on_the_marker:
        return None
    own = subject.cells_of(case.questions)
    if case.kind == "attack":
        return subject.part(changed[0], own, alone=True)
    reached = own.union(*(needed.reach.of(subject, question) for question in changed))
    alone = case.kind == "mistake" and changed == list(case.questions)
    return subject.part(changed[0], reached, spared=needed.spared(subject, changed[0]) if alone else ())
