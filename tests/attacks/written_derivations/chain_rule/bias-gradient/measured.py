"""Measured with the given tool on a risk made up for it: nothing is derived, so nothing is earned.

earns: 0
hint: is put away
"""

def bias_gradient(grad_y):
    return measured(lambda b: np.sum(grad_y.ravel() * b), np.zeros(grad_y.size)).reshape(grad_y.shape)
