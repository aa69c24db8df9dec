"""The slope y(1 - y) is multiplied in.

hint: cancelled
"""

def risk_gradient_from_y(y, p):
    return (y - p) * y * (1 - y)
