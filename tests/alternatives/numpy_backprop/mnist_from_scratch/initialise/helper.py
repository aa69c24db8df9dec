"""A helper for one layer, variance spelt out, a leftover TODO."""

def one_layer(n_in, n_out, rng):
    # TODO
    variance = 1.0 / max(n_in, n_out)
    W = np.array([rng.normal(loc=0.0, scale=np.sqrt(variance), size=n_out) for _ in range(n_in)])
    return W, np.zeros(n_out, dtype=np.float64)


def initialise(layer_sizes, rng):
    weights = []
    biases = []
    previous = layer_sizes[0]
    for size in layer_sizes[1:]:
        W, b = one_layer(previous, size, rng)
        weights += [W]
        biases += [b]
        previous = size
    return weights, biases


weights, biases = initialise((784, 32, 32, 10), rng)
