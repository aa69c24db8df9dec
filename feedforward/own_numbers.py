"""The numbers of `network_by_hand` and the formula of `graph-of-w`: the class's, or a student's own.

Own ones are made of the id that a student enters; the notebooks hold the same functions, so the text is
compared (`tests/test_own_numbers.py`). And what of a forward pass later answers go on with.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.asking.asking import AskError, ask, student_id
from grader.beside.wire import clean_text
from grader.checks.carried import left_by

_ANOTHERS = (
    "The numbers are those of “{}”, but the notebook was handed in by “{}”. Enter your own id as `my_id`, or "
    "leave it empty for the class's numbers: with another's nothing can be marked."
)
_FORWARD = """
import numpy as np
def read(name):
    try:
        return np.asarray(globals()[name], dtype=float).ravel()
    except Exception:
        return None
{name: read(name) for name in names_}
"""
_SIZES = {"z1": 2, "h": 2, "z2": 1, "y": 1}
_FAR = 6.0  # where a sigmoid is all but 0 or 1, and softplus all but 0 or z
_CERTAIN = 0.02  # probabilities that are this near to 0 or 1 make gradients of next to nothing


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


def forward_values(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the student's own z1, h, z2 and y, as far as one can go on with them.

    They are those that the forward pass left. A value must be ordinary, or follow from an ordinary one: with
    values that are all but infinite, certain or 0 nobody shows anything.

    Args:
        data: the numbers of the network, `student_data`.
    """
    names = list(_SIZES)
    try:
        found = left_by("forward-pass", names, f"names_ = {names!r}\n{_FORWARD}")
    except AskError:
        return {}
    read = found if isinstance(found, Mapping) else {}
    own: dict[str, Any] = {}
    for name in names:
        value = _in_size(read.get(name), _SIZES[name])
        if value is not None and (_ordinary(name, value) or _follows(name, value, own, data)):
            own[name] = value
    return own


def _in_size(value: Any, size: int) -> Any:
    if not isinstance(value, np.ndarray) or value.size not in (1, size) or not np.isfinite(value).all():
        return None
    return np.resize(value, size).astype(float)


def _ordinary(name: str, value: Any) -> bool:
    low, high = (_CERTAIN, 1 - _CERTAIN) if name == "y" else (-_FAR, _FAR)
    return bool((value > low).all() and (value < high).all())


def _follows(name: str, value: Any, own: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Tell whether a value comes of a usable one before it; that of a probability must not be 0 or 1."""
    if name == "z2" and "h" in own:
        return bool(np.allclose(value, data["W2"] @ own["h"] + data["b2"], atol=5e-4))
    if name == "y" and "z2" in own:
        return bool(0 < value[0] < 1 and np.allclose(value, 1 / (1 + np.exp(-own["z2"])), atol=5e-4))
    return False
