"""A loop.
"""

def boxes_needed(d, cells_per_axis):
    n = 1
    for _ in range(d):
        n = n * cells_per_axis
    return n
