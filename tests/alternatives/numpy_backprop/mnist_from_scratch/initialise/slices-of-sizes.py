"""The sizes of a layer are a slice of layer_sizes."""

def initialise(layer_sizes, rng):
    """Return (weights, biases) of a network, two lists with one array for each layer."""
    weights, biases = [], []
    for i in range(len(layer_sizes) - 1):
        n_in, n_out = layer_sizes[i : i + 2]
        weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
        biases.append(np.zeros(n_out))
    return weights, biases


weights, biases = initialise([784, 32, 32, 10], rng)
