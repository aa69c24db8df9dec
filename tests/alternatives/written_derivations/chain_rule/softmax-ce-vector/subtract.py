"""np.subtract."""

def risk_gradient_from_y(y, p):
    return np.subtract(y, p)
