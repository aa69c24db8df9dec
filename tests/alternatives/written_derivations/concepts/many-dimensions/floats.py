"""NumPy floats.
"""

def boxes_needed(d, cells_per_axis):
    return np.power(float(cells_per_axis), d)
