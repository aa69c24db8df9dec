"""Gradients in lists made first, loops over units, learning rate used once."""

def train_one_sample(sample, y, learning_rate=0.003):
    x = sample.reshape(-1)
    layers = [x]
    for i in range(3):
        z = layers[i] @ weights[i] + biases[i]
        if i < 2:
            layers.append(1 / (1 + np.exp(-z)))
        else:
            e = np.exp(z - np.max(z))
            layers.append(e / np.sum(e))
    dW = [np.zeros_like(W) for W in weights]
    db = [np.zeros_like(b) for b in biases]
    error = layers[3] - (np.arange(10) == y)
    for i in range(2, -1, -1):
        db[i] += error
        for unit in range(len(error)):
            dW[i][:, unit] += error[unit] * layers[i]
        if i > 0:
            error = np.array([weights[i][k].dot(error) for k in range(len(weights[i]))])
            error = error * layers[i] * (1.0 - layers[i])
    for i in range(3):
        weights[i] -= learning_rate * dW[i]
        biases[i] -= learning_rate * db[i]
