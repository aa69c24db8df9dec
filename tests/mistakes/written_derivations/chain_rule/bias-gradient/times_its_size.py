"""The gradient is multiplied by the number of entries.

hint: The result is 4 times what it should be
false-hint: mean
"""
def bias_gradient(grad_y):
    """Return dR/db for y = Az + b, in the shape of grad_y = dR/dy: (k,) or (k, 1)."""
    return grad_y * grad_y.size
