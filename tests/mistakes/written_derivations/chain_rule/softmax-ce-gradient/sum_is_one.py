"""y - p, although p need not add up to 1.

hint: multiplied by the sum of p
"""

def risk_gradient(z, p):
    return softmax(z) - p
