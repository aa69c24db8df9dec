"""A grammar of odd replies: what a student's process may send when everything in it has been taken over.

`pools(source, rights)` is a hypothesis strategy of lists of functions from an asked item to the JSON text of
its answer. It reads the words and the sizes that a test unpacks off the test's own text, so that odd values
stand where right ones would; right values, where a test has them, come back changed.
"""

import ast
import contextlib
import functools
import itertools
import json
from unittest.mock import patch

import numpy as np
from hypothesis import strategies as st

from grader.asking import finding
from grader.asking.marking import Expectation
from grader.beside import wire

SCALARS = [
    *(None, True, False, 0, 1, 5, -1, 300, -0.0, 0.5, 1e308, 10**300, -(2**70)),
    *(float("nan"), float("inf"), -float("inf"), 1j, "", "nan", "5", "x" * 5000, "\x1b[31m<b>", "+", "y"),
    object(),
]
SHAPES = [
    *((), (0,), (1,), (2,), (3,), (10,), (20,), (2, 3), (3, 1), (1, 3), (0, 5), (5, 0), (10, 10), (4, 20)),
    *((20, 5), (7, 10), (6, 784), (1, 1, 28, 28), (28, 28), (784,), (2, 2, 2), (1,) * 32, (0, 2**20)),
]
FILLS = [0.0, 1.0, -1.0, float("nan"), float("inf"), 1e300, 0.5]
RAW = [
    '{"slow":true}',
    '{"died":true}',
    '{"died":"x"}',
    "5",
    "[]",
    "{}",
    "null",
    '{"value":{}}',
    '{"value":{"list":5}}',
    '{"value":{"dict":[[{"list":[]},1]]}}',
    '{"value":{"dtype":"d","shape":[2],"data":""}}',
    '{"value":{"dtype":"d","shape":[0,1000000000],"data":""}}',
    '{"value":{"set":[' + ",".join(str(k * (2**61 - 1)) for k in range(1, 3000)) + "]}}",
    '{"value":' + '{"list":[' * 400 + "5" + "]}" * 400 + "}",
    '{"value":' + "9" * 5000 + "}",
    '{"error":5}',
    '{"error":{}}',
    '{"error":{"type":["x"],"message":{"a":1},"name":5,"where":"12"}}',
    '{"error":{"type":"NameError","message":"' + "m" * 100_000 + '","name":"n","where":[1,-1]}}',
    '{"error":{"type":"T","message":"m","where":[' + "9" * 300 + ",1]}}",
]
COMMON = ["lines", "panels", "legend", "label", "title", "xlabel", "ylabel", "x", "y", "images", "values"]


def words_of(source):
    """List the keys that a test may look up, as its own text has them."""
    nodes = ast.walk(ast.parse(source))
    texts = [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    return list(dict.fromkeys(t for t in texts if t.isidentifier() and len(t) < 20))[:30]


def sizes_of(source):
    """List the lengths of what a test unpacks."""
    targets = [n for n in ast.walk(ast.parse(source)) if isinstance(n, (ast.Tuple, ast.List))]
    return sorted({len(n.elts) for n in targets if isinstance(n.ctx, ast.Store)} or {2})


def value(node):
    return '{"value":' + wire.dump(node) + "}"


def arrays():
    """Make arrays of every dtype and many shapes, each filled in one way or another."""
    turn = itertools.cycle(FILLS)
    with np.errstate(all="ignore"):
        return [np.full(s, next(turn)).astype(d) for d in sorted(wire.DTYPES) for s in SHAPES]


def wraps(words, sizes):
    """List what is done to a value to make another one of it."""
    word, other = itertools.cycle([*words, *COMMON]), sizes[-1]
    return [
        *[lambda one: one] * 3,
        lambda one: [one],
        lambda one: (one, one),
        lambda one: [one] * other,
        lambda one: (one,) * sizes[0],
        lambda one: [one, None, "x"],
        lambda one: {next(word): one, next(word): 5},
        lambda one: {0: one, 0.5: one, ("a", 1): one},
        lambda one: {str(one)[:9], 1, (1, 2)},
        lambda one: functools.reduce(lambda inner, _: [inner], range(48), one),
    ]


LEAVES = st.sampled_from([*SCALARS, *arrays()])


def likely(words, sizes):
    """Build values of the form that a test unpacks, with odd parts."""
    how = st.sampled_from(wraps(words, sizes))
    few = st.lists(st.builds(lambda one, f, g: g(f(one)), LEAVES, how, how), min_size=1, max_size=3)
    whole = few.map(lambda parts: dict(zip([*words, *COMMON], itertools.cycle(parts), strict=False)))
    rows = st.builds(lambda n, parts: [parts[i % len(parts)] for i in range(n)], st.sampled_from(sizes), few)
    return st.one_of(few, whole, rows, rows.map(tuple), whole.map(lambda one: [one, one]))


FIGURES = st.builds(
    lambda n, name, y, lengths: {
        "title": name,
        "panels": [
            {
                **{"title": name, "xlabel": name, "ylabel": "y", "legend": ["train", name], "images": n},
                **{"bars": n, "points": n, "lengths": lengths},
                "lines": [{"label": label, "x": y, "y": y} for label in ("train", name, "_child0")] * n,
            }
        ]
        * n,
    },
    st.integers(0, 20),
    st.sampled_from(["", "test", "val", "_child1", 5, None]),
    st.just(list(range(20))) | LEAVES,
    st.just([0.1] * 500) | LEAVES,
)
GRAPHS = st.dictionaries(
    st.sampled_from(["A", "z", "Az", "b", "y", "R", 1, 2.5, ("a", 1)]),
    st.lists(st.sampled_from(["A", "z", "Az", "y", "R", 1, (2, ("x",))]), max_size=9),
)


def tables(item, fill, n):
    """Forge the table of a derivation of n lines."""
    points = given_with(item).get("points", {})
    row = [fill] * len(next(iter(points.values()), [0]))
    line = {"values": row, "slopes": dict.fromkeys(points, row), "repeats": fill}
    return {"lines": [line] * n, "goal": row, "form": fill}


def diaries(item, fill, n):
    """Forge runs of a watched network that was called n times with the very examples it was given."""
    given = given_with(item)
    examples = np.asarray(given.get("X_", given.get("images_", np.zeros((9, 20)))))[:, :20]
    size = sum(np.size(w) for w in given.get("weights_", [0]))
    draw = np.random.default_rng(n)
    path = draw.normal(size=(n + 1, size)) if fill is None else np.full((n + 1, size), fill)
    calls = [
        {"x": examples[i % 9 :: 9][:8], "training": i % 3 != 0, "grad": i % 3 != 0, "before": path[i]}
        for i in range(n)
    ]
    record = {
        "train_loss": [0.5] * 3,
        "val_loss": path[0][:3],
        "train_accuracy": fill,
        "val_accuracy": [1, 2],
    }
    said = record if n % 2 else ([0.5] * 3, path[0])
    end = {"end": path[n], "kept": path[0], "attached": fill, "returned": said}
    return [{"calls": calls, **end}] * (n % 3)


def echoes(item, fill, n):
    """Send back what was given, cut, scaled or wrapped."""
    arrays = [v for v in given_with(item).values() if isinstance(v, np.ndarray)] or [np.zeros(3)]
    one = arrays[n % len(arrays)]
    forms = (
        one,
        one.T,
        one * -1.0,
        one[:n],
        [one] * (n % 7),
        one.tolist(),
        one.astype("F"),
        (one, arrays),
        fill,
    )
    return forms[n % len(forms)]


def nearly(rights):
    """Make right values in another form, and values that are nearly right."""

    def near(item, fill, n):
        right = rights.get(key_of(item), fill)
        if not isinstance(right, (np.ndarray, float, int)) or isinstance(right, bool):
            return [right, (right, right), right][n % 3]
        one = np.asarray(right)
        first = np.arange(one.size).reshape(one.shape) == 0
        forms = (
            *(one, one.tolist(), one.astype("f"), -one, one.T, one * 1j, [one], one.reshape(-1, 1)),
            *(np.where(first, np.nan, one), one.astype("e"), one * 2, one.ravel()[:1], str(one)),
        )
        return forms[n % len(forms)]

    return near


def forged(strategy):
    return strategy.map(lambda node: lambda item: value(node))


def made(make):
    return st.builds(
        lambda fill, n: lambda item: value(make(item, fill, n)),
        st.sampled_from([None, 0.0, 1, float("nan"), 1e300, "x"]),
        st.sampled_from([0, 1, 2, 3, 7, 8, 9, 10, 11, 24, 33, 60, 1500]),
    )


def pools(source, rights):
    """Build lists of functions from an asked item to the text of its answer, which are taken in turns."""
    words, sizes = words_of(source), sizes_of(source)
    shaped, kinds = forged(likely(words, sizes)), [made(echoes), forged(FIGURES), forged(GRAPHS)]
    kinds += [st.sampled_from(RAW).map(lambda raw: lambda item: raw)]
    if "derivation" in source:
        kinds.append(made(tables))
    if "feedforward" in source:
        kinds.append(made(diaries))
    if "drawn(" in source:
        facts = st.fixed_dictionaries({**dict.fromkeys(words, LEAVES), "drawn": FIGURES})
        kinds += [forged(facts), forged(facts.map(lambda one: [one]))]
    mixed = st.lists(st.one_of(shaped, shaped, *kinds), min_size=1, max_size=4)
    close = st.lists(made(nearly(rights)), min_size=1, max_size=3)
    return mixed | close if rights else mixed


def given_with(item):
    return wire.load(item["given"]) | wire.load(item["setting"])


def key_of(item):
    return item["code"], item["given"], item["setting"]


@contextlib.contextmanager
def noting_rights():
    """Note the right value of every expectation that is settled inside, by `key_of` its item."""
    rights, now = {}, []
    settle, compare = Expectation.settle, finding.difference

    def noted(expectation, answer):
        now[:] = [key_of(expectation.item)]
        settle(expectation, answer)

    def seen(answer, right, *rest):
        if now:
            rights[now.pop()] = right
        return compare(answer, right, *rest)

    with patch.object(Expectation, "settle", noted), patch.object(finding, "difference", seen):
        yield rights


class OddStudent:
    """Answers every item with one of a few replies; an item that is asked again gets the same one."""

    answer_limit = wire.DEFAULT_LIMIT

    def __init__(self, pool, sources):
        self.pool, self.sources, self.ended, self.asked = pool, sources, "", 0

    def seconds(self, wanted):
        return wanted or 1.0

    def answer(self, request):
        items = json.loads(request)["items"]
        return "[" + ",".join(map(self._one, items)) + "]"

    def _one(self, item):
        self.asked += 1
        return self.pool[self.asked % len(self.pool)](item)

    def line(self, where):
        return "y = 5" if where == (1, 1) else None

    def failure(self, name):
        return None

    def source(self, grade_id):
        return self.sources[grade_id]

    def cells_around(self, grade_id):
        return [self.sources[grade_id]]

    def give_up(self, note):
        self.ended = note
