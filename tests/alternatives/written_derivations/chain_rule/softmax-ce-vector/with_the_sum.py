"""The general form."""

def risk_gradient_from_y(y, p):
    return y * p.sum() - p
