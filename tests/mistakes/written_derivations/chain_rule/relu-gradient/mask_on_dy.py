"""The mask looks at dY.

hint: the mask looks at dY
"""

def relu_gradient(Z, dY):
    return np.maximum(dY, 0)
