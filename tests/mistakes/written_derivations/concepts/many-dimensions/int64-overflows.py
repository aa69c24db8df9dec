"""The product is a NumPy int64, which overflows for many dimensions.

hint: A NumPy integer has 64 bits
"""

def boxes_needed(d, cells_per_axis):
    """Return how many boxes fill a cube in d dimensions, with cells_per_axis cells along each axis."""
    return int(np.prod(np.full(d, cells_per_axis)))
