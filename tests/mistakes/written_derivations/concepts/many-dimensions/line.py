"""The line's number.

hint: boxes on a line
loses: test-many-dimensions
"""

def boxes_needed(d, cells_per_axis):
    return cells_per_axis
