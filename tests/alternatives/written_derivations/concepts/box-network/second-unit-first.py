"""The second step stands first."""
def box_network(height, delta):
    """Return (w, b, v), two entries each: a box of this height on (0, delta)."""
    return [2.0, 3.0], [-2.0 * delta, 0.0], [-height, height]
