"""Each term's slope is measured by itself.

earns: 0
"""

def cross_entropy_gradient(Y, Y_hat):
    h = 1e-6
    return -Y * (np.log(Y_hat + h) - np.log(Y_hat - h)) / (2 * h) / len(Y)
