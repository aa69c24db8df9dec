"""Half a slope at 0."""

def relu_gradient(Z, dY):
    return np.heaviside(Z, 0.5) * dY
