"""One dimension too many.

hint: Each of d axes multiplies
false-hint: two for each box
"""
def boxes_needed(d, cells_per_axis):
    """Return how many boxes fill a cube in d dimensions, with cells_per_axis cells along each axis."""
    return cells_per_axis ** (d + 1)
