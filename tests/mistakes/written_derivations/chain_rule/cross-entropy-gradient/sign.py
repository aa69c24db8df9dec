"""The sign.

hint: the sign is turned
"""

def cross_entropy_gradient(Y, Y_hat):
    return Y / Y_hat / len(Y)
