"""Y is forgotten.

hint: Y is forgotten
"""

def cross_entropy_gradient(Y, Y_hat):
    return -1 / (len(Y) * Y_hat)
