"""Each entry's slope is measured by itself, then multiplied by dY.

earns: 0
"""

def relu_gradient(Z, dY):
    h = 1e-6
    return dY * (np.maximum(Z + h, 0) - np.maximum(Z - h, 0)) / (2 * h)
