"""The gradient by y.

hint: the gradient by y
"""

def risk_gradient_from_y(y, p):
    return -p / y
