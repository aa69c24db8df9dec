"""The numbers of `network_by_hand` and the formula of `graph-of-w`: the class's, or a student's own.

Own ones are made of the id that a student enters; the notebooks hold the same functions, so the text is
compared (`tests/test_own_numbers.py`).
"""

import hashlib
from typing import Any

import numpy as np

from grader.asking.asking import AskError, ask, student_id
from grader.beside.wire import clean_text

_ANOTHERS = (
    "The numbers are those of “{}”, but the notebook was handed in by “{}”. Enter your own id as `my_id`, or "
    "leave it empty for the class's numbers: with another's nothing can be marked."
)


def entered_id() -> str:
    """Return the id that the student entered, "" if there is none.

    Raises:
        AskError: it is another's.
    """
    try:
        told = ask("my_id")
    except AskError:
        return ""
    mine = told.strip() if isinstance(told, str) else ""
    theirs = student_id()
    if mine and theirs and mine.lower() != theirs.lower():
        raise AskError(_ANOTHERS.format(clean_text(mine, 60), theirs))
    return mine


def student_data(name: str) -> dict[str, Any]:
    """Return x, v, W1, b1, W2, b2 and eta: the class's numbers, or (with an id) quarters of its own."""
    x, v, W1, b1, W2, b2, eta = (
        np.ones(2),
        1,
        np.full((2, 2), 0.1),
        np.full(2, 0.1),
        np.full(2, 0.1),
        0.1,
        0.1,
    )
    if name.strip():
        digits = np.array(list(hashlib.sha256(name.strip().lower().encode()).digest()))
        quarters = (1 + digits % 3) / 4 * (-1.0) ** (digits // 3)
        W1, b1, W2, b2 = quarters[:4].reshape(2, 2), quarters[4:6], quarters[6:8], float(quarters[8])
        x, eta = np.array([[1.0, 2.0], [2.0, 1.0]])[digits[9] % 2], float([0.1, 0.2, 0.5][digits[10] % 3])
    return {"x": x, "v": v, "W1": W1, "b1": b1, "W2": W2, "b2": b2, "eta": eta}


def student_formula(name: str) -> str:
    """Return the formula of w: the class's, or (with an id) one of its own."""
    if not name.strip():
        return "(x + y) * (z * o) + z"
    digits = hashlib.sha256(name.strip().lower().encode()).digest()
    a, b, c, d = ("++**", "+*+*", "+**+", "*++*", "*+*+", "**++")[digits[0] % 6]
    return f"((x {a} y) {b} (z {c} o)) {d} {'xyzo'[digits[1] % 4]}"
