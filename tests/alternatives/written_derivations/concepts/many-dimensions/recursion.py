"""Recursion and math.prod.
"""

import math


def boxes_needed(d, cells_per_axis):
    # TODO
    if d == 1:
        return cells_per_axis
    return math.prod([cells_per_axis, boxes_needed(d - 1, cells_per_axis)])
