"""The sign is turned.

hint: The sign is turned: b is added
false-hint: number of examples
"""
def bias_gradient(grad_y):
    """Return dR/db for y = Az + b, in the shape of grad_y = dR/dy: (k,) or (k, 1)."""
    return -grad_y
