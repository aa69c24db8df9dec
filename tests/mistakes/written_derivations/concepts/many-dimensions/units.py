"""Two for each box.

hint: boxes are asked for
loses: test-many-dimensions
"""

def boxes_needed(d, cells_per_axis):
    return 2 * cells_per_axis**d
