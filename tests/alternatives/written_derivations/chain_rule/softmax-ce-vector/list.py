"""A list."""

def risk_gradient_from_y(y, p):
    return [a - b for a, b in zip(y, p)]
