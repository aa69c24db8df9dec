"""SciPy takes the differences.

earns: 0
hint: is put away
"""

from scipy import optimize


def softmax_jacobian(s):
    return np.stack([optimize.approx_fprime(s, lambda z: softmax(z)[i], 1e-7) for i in range(len(s))])
