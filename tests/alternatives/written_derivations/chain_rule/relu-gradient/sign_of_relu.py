"""The sign of ReLU is its slope; checked by differences outside the function."""

def relu_gradient(Z, dY):
    return dY * np.sign(np.maximum(Z, 0))


Z = np.array([[1.0, -2.0]])
print((np.maximum(Z + 1e-5, 0) - np.maximum(Z - 1e-5, 0)) / 2e-5, relu_gradient(Z, np.ones((1, 2))))
