"""Two units for each box.

hint: These are the units, two for each box
false-hint: axes multiplies
"""
def boxes_needed(d, cells_per_axis):
    """Return how many boxes fill a cube in d dimensions, with cells_per_axis cells along each axis."""
    return 2 * cells_per_axis**d
