"""Imports a package that is missing where notebooks are marked, and never uses it."""
import seaborn as sns
from sklearn_extra import missing


def initialise(layer_sizes, rng):
    """Return (weights, biases) of a network, two lists with one array for each layer.

    layer_sizes: units of the input and of each layer, for example [784, 32, 32, 10].
    weights: normal, mean 0, variance 1 / max(n_in, n_out), shape (n_in, n_out), drawn from rng.
    biases: zeros, shape (n_out,).
    """
    weights, biases = [], []
    for i in range(len(layer_sizes) - 1):
        n_in, n_out = layer_sizes[i : i + 2]
        weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
        biases.append(np.zeros(n_out))
    return weights, biases


weights, biases = initialise([784, 32, 32, 10], rng)
