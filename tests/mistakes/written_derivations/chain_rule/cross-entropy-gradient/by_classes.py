"""Divided by k.

hint: number of classes
"""

def cross_entropy_gradient(Y, Y_hat):
    return -Y / Y_hat / Y.shape[1]
