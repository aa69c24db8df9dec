"""Divided by the number of classes.

hint: number of classes
"""

def risk_gradient_from_y(y, p):
    return (y - p) / len(y)
