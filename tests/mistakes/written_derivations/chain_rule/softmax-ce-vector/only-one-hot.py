"""Only where p is exactly 1 anything is taken off.
hint: p may hold any weights that add up to 1
"""

def risk_gradient_from_y(y, p):
    """Return dR/dz, shape (k,), for y = softmax(z) and weights p that add up to 1, both (k,)."""
    grad = np.zeros(len(y))
    for i in range(len(y)):
        if p[i] == 1:
            grad[i] = y[i] - 1
        else:
            grad[i] = y[i]
    return grad
