"""Softmax of y.

hint: output of softmax already
"""

def risk_gradient_from_y(y, p):
    return softmax(y) - p
