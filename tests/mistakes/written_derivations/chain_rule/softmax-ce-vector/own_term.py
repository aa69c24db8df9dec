"""Only the own term.

hint: other classes
"""

def risk_gradient_from_y(y, p):
    return -p * (1 - y)
