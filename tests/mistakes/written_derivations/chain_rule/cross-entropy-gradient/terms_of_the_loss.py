"""The loss, not its slope.

hint: not their derivatives
"""

def cross_entropy_gradient(Y, Y_hat):
    return -Y * np.log(Y_hat) / len(Y)
