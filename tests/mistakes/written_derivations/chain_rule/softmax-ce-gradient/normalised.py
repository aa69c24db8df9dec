"""p is normalised first.

hint: p stays as it is
"""

def risk_gradient(z, p):
    return softmax(z) - p / p.sum()
