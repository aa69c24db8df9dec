"""Is a loop over examples told from work on whole arrays by the lines that run, however it is written?"""

import numpy as np
import pytest

from grader.beside.counted import lines_run


def more_lines(call, prepare=""):
    few, many = ({"X": np.ones((m, 4)), "W": np.ones((4, 3)), "np": np} for m in (8, 500))
    (of_few, of_many), _ = lines_run({}, prepare, call, [few, many])
    return of_many - of_few


@pytest.mark.parametrize(
    "call",
    [
        "for x in X:\n    x @ W",
        "[x @ W for x in X]",
        "i = 0\nwhile i < len(X):\n    i += 1",
        "list(map(W.T.dot, X))",
        "(lambda each=map: [*each(W.T.dot, X)])()",
        "np.frompyfunc(W.T.dot, 1, 1)(np.array([*X, None], dtype=object)[:-1])",
        "list(map(W.T.dot, np.array(X)))",
        "np.array([*__builtins__['map'](W.T.dot, X)])",
        "from functools import reduce\nreduce(np.add, X)",
        "from itertools import starmap\nlist(starmap(W.T.dot, zip(X)))",
        "from itertools import accumulate\nlist(accumulate(X))",
        "np.apply_along_axis(W.T.dot, 1, X)",
        "np.vectorize(W.T.dot, signature='(n)->(k)')(X)",
    ],
)
def test_a_loop_runs_more_lines_for_more_examples(call):
    assert more_lines(call) >= 490


def test_a_loop_elsewhere_and_recursion_are_counted():
    assert more_lines("f(X)", "def f(X):\n    return [g(x) for x in X]\ndef g(x):\n    return x") >= 490
    halves = "def f(X):\n    return X if len(X) == 1 else [f(X[: len(X) // 2]), f(X[len(X) // 2 :])]"
    assert more_lines("f(X)", halves) >= 490


@pytest.mark.parametrize(
    "call",
    [
        "np.tanh(X @ W).sum(axis=0)",
        "np.einsum('mi,io->mo', X, W, optimize=True)",
        "sum(X)",
        "for W_, b_ in zip([W, W], [0, 1]):\n    X @ W_ + b_",
        "np.stack([X @ W[:, k] for k in range(3)], axis=1)",
        "np.vstack([X, X])",
    ],
)
def test_whole_arrays_run_the_same_lines(call):
    assert more_lines(call) == 0


def test_the_tools_are_back_afterwards():
    more_lines("list(map(len, X))")
    assert list(map(len, ["a"])) == [1] and isinstance(map(len, []), map)
