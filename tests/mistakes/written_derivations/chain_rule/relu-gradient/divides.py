"""ReLU(Z) / Z as the slope: NaN at 0.

hint: NaN
"""

def relu_gradient(Z, dY):
    return dY * np.maximum(Z, 0) / Z
