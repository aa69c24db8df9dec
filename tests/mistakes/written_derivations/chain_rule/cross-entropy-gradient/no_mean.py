"""1/m is missing.

hint: 1/m is missing
"""

def cross_entropy_gradient(Y, Y_hat):
    return -Y / Y_hat
