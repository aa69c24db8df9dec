"""The function is right, the globals are zeros of the right shapes and not made with it: their mark is not earned.

earns: 3
"""

def initialise(layer_sizes, rng):
    weights, biases = [], []
    for n_in, n_out in zip(layer_sizes, layer_sizes[1:]):
        weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
        biases.append(np.zeros(n_out))
    return weights, biases


weights = [np.zeros((784, 32)), np.zeros((32, 32)), np.zeros((32, 10))]
biases = [np.zeros(32), np.zeros(32), np.zeros(10)]
