"""The moments are tested with SciPy at the end of the cell."""
from scipy import stats


def initialise(layer_sizes, rng):
    weights, biases = [], []
    for n_in, n_out in zip(layer_sizes, layer_sizes[1:]):
        weights.append(rng.normal(scale=max(n_in, n_out) ** -0.5, size=(n_in, n_out)))
        biases.append(np.zeros(n_out))
    return weights, biases


weights, biases = initialise([784, 32, 32, 10], rng)
print(stats.kstest(weights[0].ravel() * 28, "norm").pvalue)
