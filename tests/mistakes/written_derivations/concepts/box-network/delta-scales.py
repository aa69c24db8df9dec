"""The weights are 1 / delta, the edges stay.

hint: The sum stays up to the right of delta
false-hint: left of 0
"""
def box_network(height, delta):
    """Return (w, b, v), two entries each: a box of this height on (0, delta)."""
    return np.array([1 / delta, 1 / delta]), np.array([0.0, -delta]), np.array([height, -height])
