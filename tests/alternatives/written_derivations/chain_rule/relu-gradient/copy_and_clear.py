"""A copy that is cleared."""

def relu_gradient(Z, dY):
    dZ = np.array(dY, copy=True)
    dZ[Z <= 0] = 0
    return dZ
