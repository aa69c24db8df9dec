"""Finds out by trial which graded cells an answer reaches: what changes when it stands there spoilt?

All that an answer binds, and the values that it may have changed, are replaced by things that break whatever
touches them. A graded cell that is told the very same as with the reference has not touched them, directly
or through others, so a wrong answer there cannot change its marks.
"""

import ast
import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from grader.beside.plain import parsed
from grader.marking.judging.judge import Job
from grader.marking.judging.outcome import Outcome
from grader.verifying.corpus import Case
from grader.verifying.subject import Subject

_SPOILT = """
class spoilt_:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        raise RuntimeError("spoilt")
    def used_(self, *_, **__):
        raise RuntimeError("spoilt")
for name_ in '''call iter next getitem setitem contains len bool float int index eq ne lt gt le ge hash
    repr str array add radd sub rsub mul rmul truediv rtruediv matmul rmatmul pow rpow neg enter exit
    mro_entries reduce_ex'''.split():
    setattr(spoilt_, "__" + name_ + "__", spoilt_.used_)
kept_ = "module function type builtin_function_or_method ufunc int float str bool NoneType tuple".split()
for name_ in {touched}:
    if type(globals().get(name_, 0)).__name__ not in kept_:
        globals()[name_] = spoilt_()
for name_ in {bound}:
    globals()[name_] = spoilt_()
del name_, kept_, spoilt_
"""


def spoilt(answer: str) -> str:
    """Write the cell that leaves a question's answer spoilt.

    Args:
        answer: the source of the reference's answer cell.
    """
    tree = parsed(answer)
    bound, touched = set(), set()
    for node in _run_at_once(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                bound.add(name)
            case ast.Name(id=name, ctx=ast.Load()):
                touched.add(name)
            case ast.Name(id=name):
                bound.add(name)
            case ast.alias(name=name, asname=other):
                bound.add(other or name.partition(".")[0])
    return _SPOILT.format(touched=sorted(touched - bound), bound=sorted(bound))


class Reach:
    """Which graded cells each answer reaches.

    Attributes:
        trials: the jobs that tell: one for each notebook, and one for each question with a known answer.
    """

    def __init__(self, known: Iterable[tuple[Case, Subject]]) -> None:
        self.trials: list[Job] = []
        self._learned: dict[str, Outcome] = {}
        changed: dict[str, tuple[Subject, set[str]]] = {}
        for case, subject in known:
            if case.kind != "attack":
                answers = case.answers(subject.reference)
                changed.setdefault(subject.path, (subject, set()))[1].update(subject.changed(answers))
        for subject, questions in changed.values():
            self.trials += _trials(subject, [q for q in subject.reference if q in questions])
        self._names = {job.student for job in self.trials}

    def learn(self, outcome: Outcome) -> None:
        """Take note of an outcome if it is that of a trial."""
        if outcome.student in self._names:
            self._learned[outcome.student] = outcome

    def of(self, subject: Subject, question: str) -> set[str]:
        """Return the graded cells that are told, or decide, something else with a spoilt answer."""
        right, wrong = self._learned.get(_name(subject)), self._learned.get(_name(subject, question))
        after = subject.after(question)
        if right is None or wrong is None:
            return set(after)
        return {cell for cell in after if _seen(right, cell) != _seen(wrong, cell)}

    def marked(self, subject: Subject, question: str) -> set[str]:
        """Return a question's own graded cells, and those that its answer reaches."""
        return subject.cells_of([question]) | self.of(subject, question)

    def same(self, subject: Subject, outcome: Outcome, cells: Iterable[str]) -> bool:
        """Tell whether graded cells were told the same in an outcome as with the reference."""
        right = self._learned.get(_name(subject))
        return right is not None and all(_seen(right, cell) == _seen(outcome, cell) for cell in cells)


def _name(subject: Subject, question: str = "") -> str:
    return f"spoilt {subject.path}/{question}" if question else f"right {subject.path}"


def _trials(subject: Subject, questions: list[str]) -> Iterator[Job]:
    """Make the jobs of a notebook; an answer that cannot be parsed may reach anything and has none."""
    for question in questions[:1]:
        part = subject.part(question, trial=True)
        yield replace(subject.job(_name(subject), subject.reference), part=part)
    for question in questions:
        with contextlib.suppress(SyntaxError):
            answers = {**subject.reference, question: spoilt(subject.reference[question])}
            part = subject.part(question, trial=True)
            yield replace(subject.job(_name(subject, question), answers), part=part)


def _seen(outcome: Outcome, cell: str) -> object:
    """Return what a graded cell was told and decided; of one that was not marked something of its own."""
    if cell not in outcome.sheets:
        return outcome.student
    return outcome.told.get(cell), outcome.sheets[cell].to_json()


def _run_at_once(tree: ast.Module) -> list[ast.AST]:
    """List the nodes that run with the cell itself, and not when something that it defines is called."""
    found: list[ast.AST] = []
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        found.append(node)
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            waiting += ast.iter_child_nodes(node)
    return found
