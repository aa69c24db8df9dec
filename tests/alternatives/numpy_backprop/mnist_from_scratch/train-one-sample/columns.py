"""Column vectors, einsum, a full Jacobian of the softmax, arrays changed through slices."""

def train_one_sample(sample, y, learning_rate=0.003):
    # TODO: backpropagation
    sigma = lambda z: 0.5 * (1 + np.tanh(z / 2))
    a = [np.asarray(sample).reshape(-1, 1)]
    for W, b in zip(weights[:2], biases[:2]):
        a.append(sigma(W.T @ a[-1] + b.reshape(-1, 1)))
    z = weights[2].T @ a[2] + biases[2].reshape(-1, 1)
    s = np.exp(z - z.max())
    s = s / s.sum()
    dL_ds = np.zeros((10, 1))
    dL_ds[y] = -1 / s[y]
    J = np.diagflat(s) - s @ s.T
    delta = J.T @ dL_ds
    steps = []
    for i in reversed(range(3)):
        steps.append((i, np.einsum("ij,kj->ik", a[i], delta), delta.ravel()))
        delta = (weights[i] @ delta) * a[i] * (1 - a[i])
    for i, dW, db in steps:
        weights[i][:] = weights[i] - learning_rate * dW
        np.subtract(biases[i], learning_rate * db, out=biases[i])
