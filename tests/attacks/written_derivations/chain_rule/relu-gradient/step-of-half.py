"""The slope is measured with a step of half of each entry, which never reaches the kink.

earns: 0
"""

def relu_gradient(Z, dY):
    h = np.where(Z == 0, 1.0, np.abs(Z) / 2)
    return dY * (np.maximum(Z + h, 0) - np.maximum(Z - h, 0)) / (2 * h)
