"""The sign.

hint: the sign is turned
"""

def risk_gradient(z, p):
    return p - softmax(z) * p.sum()
