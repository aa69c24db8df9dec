"""[starving] Gives back an array of 2 GiB, which does exist.

status: out of memory, graded
"""

def numerical_gradient(f, X, eps=1e-5):
    return np.ones((2**14, 2**14))
