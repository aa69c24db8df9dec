"""Imports a package that is missing where notebooks are marked, and never uses it."""
import polars.testing


def boxes_needed(d, cells_per_axis):
    """Return how many boxes fill a cube in d dimensions, with cells_per_axis cells along each axis."""
    return cells_per_axis**d
