"""^ is not a power in Python.

hint: not right
loses: test-many-dimensions
"""

def boxes_needed(d, cells_per_axis):
    return cells_per_axis ^ d
