"""Writes every one-place change of a notebook's right answers as a corpus of mistakes."""

import random
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from grader.verifying.corpus import Case, read_corpus
from grader.verifying.edits import edit
from grader.verifying.mutating import Mutant, mutants
from grader.verifying.subject import Subject

REFERENCE = "reference"


def write_mutants(
    subject: Subject, corpus: Path | None, folder: Path, question: str = "", sample: int | None = None
) -> list[Case]:
    """Write the mutants of a notebook's references and alternatives, and read them as a corpus.

    Args:
        subject: the notebook.
        corpus: where its alternatives are; None for mutants of the references alone.
        folder: an own folder for the new corpus; what it holds of the notebook is replaced.
        question: only mutants of right answers to this one; empty for all that tests mark.
        sample: so many of them at the most, the same in every run.
    """
    for kind in ("mistakes", "alternatives"):
        shutil.rmtree(folder / kind / subject.path, ignore_errors=True)
    found = list(_all(subject, corpus, question))
    if sample is not None and sample < len(found):
        found = [found[place] for place in sorted(random.Random(0).sample(range(len(found)), sample))]
    for number, (asked, base, answer, mutant) in enumerate(found):
        place = Path(subject.path, asked)
        if corpus is not None and base != REFERENCE:
            _copy(corpus, folder, Path("alternatives", place, f"{base}.py"))
        path = folder / "mistakes" / place / f"{base}-{number:04}-{mutant.rule}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_file(asked, base, answer, mutant), encoding="utf-8")
    return [c for c in read_corpus(folder, subject.assignment, subject.notebook) if c.kind == "mistake"]


def _all(subject: Subject, corpus: Path | None, question: str) -> Iterator[tuple[str, str, str, Mutant]]:
    """Yield question, base, base's answer and mutant, no two with the same answer."""
    seen: set[tuple[str, str]] = set()
    for asked, base, answer in _bases(subject, corpus):
        with suppress(SyntaxError):  # what only IPython understands
            for mutant in mutants(answer) if question in ("", asked) else ():
                if (asked, mutant.answer) not in seen:
                    seen.add((asked, mutant.answer))
                    yield asked, base, answer, mutant


def _bases(subject: Subject, corpus: Path | None) -> Iterator[tuple[str, str, str]]:
    """Yield the right answers that tests mark: question, slug, whole source."""
    marked = [question for question in subject.reference if subject.cells_of([question])]
    yield from ((question, REFERENCE, subject.reference[question]) for question in marked)
    for case in read_corpus(corpus, subject.assignment, subject.notebook) if corpus else ():
        if case.kind == "alternative" and not case.wrong and not case.changes and case.question in marked:
            yield case.question, Path(case.path).stem, case.answers(subject.reference)[case.question]


def _copy(corpus: Path, folder: Path, path: Path) -> None:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(corpus / path, folder / path)


def _file(question: str, base: str, answer: str, mutant: Mutant) -> str:
    change = edit(answer, mutant.start, mutant.end, mutant.lines)
    old, new = (_flat(part) for part in change.split("# write:\n"))
    title = f"{question}/{base}: {old} => {new}".replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    changes = f"\nchanges: {base}\n" if base != REFERENCE else ""
    return f'"""{title}\n{changes}"""\n\n{change}'


def _flat(part: str) -> str:
    lines = part.removeprefix("# instead of:\n").splitlines()
    return " / ".join(" ".join(line.split()) for line in lines if line.strip())
