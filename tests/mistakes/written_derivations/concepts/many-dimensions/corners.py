"""cells + 1.

hint: corners of the cells
loses: test-many-dimensions
"""

def boxes_needed(d, cells_per_axis):
    return (cells_per_axis + 1) ** d
