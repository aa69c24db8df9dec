"""Uses a package that is missing, under a name of its own.

hint: polars is not installed where notebooks are marked
false-hint: Nothing uses it
"""
from polars import Series as column


def boxes_needed(d, cells_per_axis):
    """Return how many boxes fill a cube in d dimensions, with cells_per_axis cells along each axis."""
    return int(column([cells_per_axis] * d).prod())
