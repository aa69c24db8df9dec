"""p - y.

hint: the sign is turned
"""

def risk_gradient_from_y(y, p):
    return p - y
