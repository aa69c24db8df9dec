"""d ** cells.

hint: Base and exponent are exchanged
loses: test-many-dimensions
"""

def boxes_needed(d, cells_per_axis):
    return d**cells_per_axis
