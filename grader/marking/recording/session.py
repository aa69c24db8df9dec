"""Marks a class: opens one submission after the other and records each outcome as it comes."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace

from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome
from grader.marking.recording.course import Course, Submitted
from grader.marking.recording.kept import Kept
from grader.marking.recording.record import Recorder

Marks = Callable[[Iterable[Job]], Generator[Outcome, None, None]]


@dataclass(frozen=True)
class Marked:
    """One notebook of a student that is recorded.

    The executed notebook is left out of the outcome: it lies in autograded/.

    Attributes:
        before: an earlier run had marked the very same.
        kept: the machine failed, and what an earlier run came to is recorded still.
    """

    outcome: Outcome
    before: bool = False
    kept: bool = False


@dataclass
class Session:
    """One run over a class; of what was handed in, only what is being marked is in memory.

    Attributes:
        again: mark anew what is known.
    """

    course: Course
    recorder: Recorder
    known: Kept
    again: bool = False
    _settled: list[Marked] = field(default_factory=list)
    _flying: dict[tuple[str, str], Job] = field(default_factory=dict)  # by student and notebook

    def run(self, submitted: Iterable[Submitted], mark: Marks) -> Iterator[Marked]:
        """Mark each of `submitted` with `mark`, which reads jobs as it can take them."""
        with closing(mark(self._jobs(submitted))) as outcomes:
            for outcome in outcomes:
                yield from self._take_settled()
                yield self._record(outcome)
        yield from self._take_settled()

    def _jobs(self, submitted: Iterable[Submitted]) -> Iterator[Job]:
        """Yield what is to be marked; settle what needs no marking."""
        for one in submitted:
            opened = self.course.open(one)
            if isinstance(opened, Outcome):
                self._settled.append(Marked(opened, kept=self.recorder.record(opened)))
            elif self.again or (outcome := self._marked_before(opened)) is None:
                self._flying[opened.student, opened.notebook] = opened
                yield opened
            else:
                self._settled.append(Marked(outcome, before=True))

    def _marked_before(self, job: Job) -> Outcome | None:
        """Return the outcome that is known; record again what the gradebook lacks of it."""
        if (kept := self.known.find(job)) is None:
            return None
        stamp = self.recorder.stamp(kept.outcome)
        if stamp != kept.stamp or not self.recorder.holds(kept.outcome):
            self.recorder.record(self.known.with_notebook(job, kept.outcome))
            self.known.keep(job, kept.outcome, stamp)
        return kept.outcome

    def _record(self, outcome: Outcome) -> Marked:
        job = self._flying.pop((outcome.student, outcome.notebook))
        kept = self.recorder.record(outcome)
        self.known.keep(job, outcome, self.recorder.stamp(outcome))
        return Marked(replace(outcome, executed=None), kept=kept)

    def _take_settled(self) -> Iterator[Marked]:
        while self._settled:
            yield self._settled.pop(0)
