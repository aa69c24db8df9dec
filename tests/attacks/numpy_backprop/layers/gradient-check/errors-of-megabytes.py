"""[confusing] Answers with errors whose type, name and place are long, nested, or no text at all.

earns: 0
status: graded
"""

import grader.beside.answering as answering

import itertools
import json

FIELDS = ["x" * 1_000_000, [["x"] * 1000] * 100, {"a": 1}, 10**300, None, True]
ERRORS = itertools.cycle(
    json.dumps({"error": dict.fromkeys(("type", "message", "name", "where"), one)}) for one in FIELDS
)
answering._answer = lambda namespace, cells, item, limit: next(ERRORS)


def numerical_gradient(f, X, eps=1e-5):
    return X
