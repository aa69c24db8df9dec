"""Comprehensions, biases as rows, tuple of lists."""

def initialise(layer_sizes, rng):
    pairs = list(zip(layer_sizes, layer_sizes[1:]))
    return (
        [rng.standard_normal((m, n)) / max(m, n) ** 0.5 for m, n in pairs],
        [np.zeros((n,)) for _, n in pairs],
    )


sizes = [784, 32, 32, 10]
weights, biases = initialise(sizes, np.random.default_rng(3))
