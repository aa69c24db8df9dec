"""A product of factors."""
def boxes_needed(d, cells_per_axis):
    """Return how many boxes fill a cube in d dimensions, with cells_per_axis cells along each axis."""
    import math

    return math.prod(cells_per_axis for _ in range(d))
