"""np.mean over all entries.

hint: all m k entries
"""

def cross_entropy_gradient(Y, Y_hat):
    return -Y / Y_hat / Y.size
