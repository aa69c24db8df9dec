"""Finds the cells after an answer that its tests can do without: public checks, figures, other answers.

What a cell changes for those after it cannot be read off it; so a trial with the reference and without these
cells has to tell the tests the very same. Public checks of known-right answers are run all the same: none of
them may stop.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from nbformat import NotebookNode

from grader.marking.judging.execute import is_graded
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome
from grader.marking.judging.part import Part
from grader.verifying.reach import Reach
from grader.verifying.subject import Subject


class Needed:
    """Which cells the known-wrong answers to a question are marked without.

    Args:
        reach: what each answer reaches, learned already.
        questions: those that have known-wrong answers.

    Attributes:
        reach: the same.
        trials: the jobs that tell.
    """

    def __init__(self, reach: Reach, questions: Iterable[tuple[Subject, str]]) -> None:
        self.reach = reach
        self.trials: list[Job] = []
        self._asked: dict[str, tuple[Subject, Part]] = {}
        self._spared: dict[tuple[str, str], tuple[str, ...]] = {}
        for subject, question in questions:
            graded = reach.marked(subject, question)
            cells, own = subject.rebuilt.cells, subject.cells_of([question])
            choices = (_between(cells, question, graded), _between(cells, question, own))
            for spared in dict.fromkeys(filter(None, choices)):
                name = f"without {len(spared)} cells {subject.path}/{question}"
                part = subject.part(question, graded, spared=spared, trial=True)
                self._asked[name] = subject, part
                self.trials.append(replace(subject.job(name, subject.reference), part=part))

    def learn(self, outcome: Outcome) -> None:
        """Take note of what came of a trial."""
        subject, part = self._asked[outcome.student]
        most = self.spared(subject, part.since)
        if len(part.spared) > len(most) and self.reach.same(subject, outcome, part.graded):
            self._spared[subject.path, part.since] = part.spared

    def spared(self, subject: Subject, question: str) -> tuple[str, ...]:
        """Return the ids of the cells that a wrong answer to a question is marked without."""
        return self._spared.get((subject.path, question), ())


def _between(cells: list[NotebookNode], since: str, graded: Collection[str]) -> tuple[str, ...]:
    """List the ids of the cells that run after the answer `since`, up to the last of these graded ones."""
    names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in cells]
    last = max((i for i, name in enumerate(names) if name in graded), default=-1)
    after = cells[names.index(since) + 1 : last + 1]
    return tuple(str(cell.id) for cell in after if cell.cell_type == "code" and not is_graded(cell))
