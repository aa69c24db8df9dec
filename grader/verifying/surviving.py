"""Finds holes in hidden tests: which one-place changes of right answers keep all marks of their question?

One that does is a hole in a test, or as right as what it changes: then `mutants/<assignment>/<notebook>.txt`
of the corpus names it, a line each, below a line that begins with `# ` and says why.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Status
from grader.marking.judging.pool import Pool
from grader.marking.judging.slot import SlotSetup
from grader.verifying import judging
from grader.verifying.corpus import Case
from grader.verifying.subject import Subject
from grader.verifying.verify import Track


class BadList(ValueError):
    """A list of equivalent mutants that is not in the documented form; `str()` says where."""


@dataclass
class Survey:
    """What became of the mutants of a notebook, by their names.

    Attributes:
        killed: they lost marks of their question.
        equivalent: they kept all, and are listed.
        survivors: they kept all, and are not listed: name -> corpus file.
        stale: listed, but they lose marks.
        failed: the marker could not mark them: name -> why.
    """

    notebook: str
    killed: list[str] = field(default_factory=list)
    equivalent: list[str] = field(default_factory=list)
    survivors: dict[str, str] = field(default_factory=dict)
    stale: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)

    @property
    def score(self) -> float:
        """Return the share that was killed of those that are not equivalent."""
        return len(self.killed) / max(1, len(self.killed) + len(self.survivors))


def survey(
    subject: Subject,
    cases: Sequence[Case],
    listed: Mapping[str, str],
    setup: SlotSetup,
    slots: int,
    track: Track,
) -> Survey:
    """Mark mutants, each in the graded cells of its own question.

    Args:
        subject: the notebook.
        cases: its mutants.
        listed: those that are as right as what they change: name -> why.
        setup: how student code is run.
        slots: how many are marked at once.
        track: shows progress over so many outcomes.
    """
    found = Survey(subject.path)
    by_path = {case.path: case for case in cases}
    with Pool(setup, slots) as pool:
        for outcome in track("Marking mutants", pool.mark(_jobs(subject, cases)), len(cases)):
            case = by_path[outcome.student]
            own = subject.cells_of([case.question])
            if outcome.status is Status.FAILED:
                found.failed[case.title] = " ".join(outcome.notes)
            elif judging.lost(subject, outcome, own):
                found.killed.append(case.title)
            elif case.title in listed:
                found.equivalent.append(case.title)
            else:
                found.survivors[case.title] = case.path
    found.stale = sorted(set(found.killed) & set(listed))
    return found


def _jobs(subject: Subject, cases: Iterable[Case]) -> Iterator[Job]:
    for case in cases:
        answers = {**subject.reference, **case.answers(subject.reference)}
        first, own = subject.changed(answers)[0], subject.cells_of([case.question])
        yield replace(subject.job(case.path, answers), part=subject.part(first, own, alone=True))


def read_equivalent(corpus: Path, subject: Subject) -> dict[str, str]:
    """Read which mutants of a notebook are as right as what they change: name -> why.

    Raises:
        BadList: a line has no reason above it.
    """
    path = corpus / "mutants" / f"{subject.path}.txt"
    found: dict[str, str] = {}
    why = ""
    for number, line in enumerate(path.read_text("utf-8").splitlines() if path.is_file() else [], 1):
        if line.startswith("# "):
            why = line.removeprefix("# ")
        elif not line.strip():
            why = ""
        elif not why:
            raise BadList(f"{path}, line {number}: say why above it, in a line that begins with `# `.")
        else:
            found[line.strip()] = why
    return found
