"""Always the square.

hint: always the square
loses: test-many-dimensions
"""

def boxes_needed(d, cells_per_axis):
    return cells_per_axis**2
