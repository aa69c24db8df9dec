"""np.sign in place of a step.

hint: nothing does
"""

def relu_gradient(Z, dY):
    return dY * np.sign(Z)
