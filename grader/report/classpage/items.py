"""What the marks say of each question: how hard it is, and whether it tells students apart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import StatisticsError, correlation, mean, median

from grader.report.classpage.entries import Earned, Entry

BINS = 10  # of a histogram of shares
Key = tuple[str, str]  # notebook, question


@dataclass
class Item:
    """One question in the marks of the class; `shares` are those of the students who have marks in it.

    `discrimination` is the correlation of these with the share that the same student earned in all other
    questions that are decided; None where one of both is the same for all `pairs`, or there are under 3.
    `times` are the seconds that marking it took, of those students of whom they are known.
    """

    notebook: str
    question: str
    title: str
    most: float
    shares: list[float] = field(default_factory=list)
    discrimination: float | None = None
    pairs: int = 0
    times: list[float] = field(default_factory=list)

    @property
    def key(self) -> Key:
        return self.notebook, self.question

    @property
    def difficulty(self) -> float:
        """The mean share of its marks, from 0 (nobody earned any) to 1."""
        return mean(self.shares) if self.shares else 0.0

    @property
    def seconds(self) -> float | None:
        """The median time of marking it; None where none is known."""
        return median(self.times) if self.times else None

    @property
    def histogram(self) -> list[int]:
        """Count students in ten steps of the share; the last has full marks in it."""
        return binned(self.shares)


def binned(shares: Iterable[float]) -> list[int]:
    """Count shares from 0 to 1 in `BINS` steps."""
    places = Counter(min(int(share * BINS + 1e-9), BINS - 1) for share in shares)
    return [places[n] for n in range(BINS)]


def items(students: Sequence[Sequence[Entry]]) -> list[Item]:
    """Make an item of each question, in the order of the notebooks; `students` are their entries."""
    found = {item.key: item for item in _questions(students)}
    pairs: dict[Key, list[tuple[float, float]]] = {key: [] for key in found}
    for entries in students:
        decided = [(one.marks.notebook, earned) for one in entries for earned in one.earned if earned.most]
        score = sum(earned.score for _, earned in decided)
        most = sum(earned.most for _, earned in decided)
        for notebook, earned in decided:
            key = (notebook, earned.question)
            found[key].shares.append(earned.share)
            found[key].times += [earned.seconds] if earned.seconds is not None else []
            if most > earned.most:
                pairs[key].append((earned.share, (score - earned.score) / (most - earned.most)))
    for key, item in found.items():
        item.pairs, item.discrimination = len(pairs[key]), _correlation(pairs[key])
    return list(found.values())


def _questions(students: Sequence[Sequence[Entry]]) -> list[Item]:
    """List all questions under the title that most notebooks have for them."""
    orders: dict[str, dict[str, None]] = {}
    titles: dict[Key, Counter[str]] = {}
    points: dict[Key, float] = {}
    longest_first = sorted((one for entries in students for one in entries), key=lambda one: -len(one.earned))
    for one in longest_first:
        order = orders.setdefault(one.marks.notebook, {})
        for earned in one.earned:
            key = (one.marks.notebook, earned.question)
            order.setdefault(earned.question)
            titles.setdefault(key, Counter())[earned.title] += 1
            points[key] = max(points.get(key, 0.0), earned.most + earned.waiting)
    return [
        Item(notebook, question, titles[notebook, question].most_common(1)[0][0], points[notebook, question])
        for notebook in sorted(orders)
        for question in orders[notebook]
    ]


def _correlation(pairs: Sequence[tuple[float, float]]) -> float | None:
    if len(pairs) < 3:
        return None
    try:
        return correlation(*zip(*pairs, strict=True))
    except StatisticsError:  # one of them is the same for all
        return None


def step(earned: Earned | None) -> str:
    """Say into which of five steps a share falls, or that nothing is decided or handed in."""
    if earned is None:
        return "absent"
    if not earned.most:
        return "waiting"
    if earned.share in (0.0, 1.0):
        return "full" if earned.share else "none"
    return "low" if earned.share < 0.5 else "some" if earned.share < 0.8 else "most"
