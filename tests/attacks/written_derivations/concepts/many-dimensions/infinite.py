"""Infinity.

earns: 0
"""

def boxes_needed(d, cells_per_axis):
    return float('inf')
