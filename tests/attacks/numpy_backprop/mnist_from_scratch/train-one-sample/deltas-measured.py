"""The deltas are measured by differences of the loss at each unit's input; only the outer products are written.

earns: 0
"""

def train_one_sample(sample, y, learning_rate=0.003):
    h, below, steps = 1e-5, np.ravel(sample)[None], []
    for i in (0, 1, 2):
        z = below @ weights[i] + biases[i]
        moved = np.vstack([z + h * np.eye(z.size), z - h * np.eye(z.size)])
        for k in range(i + 1, 3):
            moved = 1 / (1 + np.exp(-moved)) @ weights[k] + biases[k]
        losses = np.log(np.exp(moved).sum(axis=1)) - moved[:, y]
        delta = (losses[: z.size] - losses[z.size :]) / (2 * h)
        a, below = below[0], 1 / (1 + np.exp(-z))
        steps.append((a, delta))
    for i, (a, delta) in enumerate(steps):
        weights[i] -= learning_rate * np.outer(a, delta)
        biases[i] -= learning_rate * delta
