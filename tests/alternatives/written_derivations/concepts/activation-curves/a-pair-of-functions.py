"""Each activation and its derivative are functions of their own; one loop draws them."""

import math
from scipy.special import erf, expit


def relu(x):
    return np.maximum(x, 0)


def d_relu(x):
    return (x > 0) * 1.0


def leaky_relu(x):
    return np.where(x > 0, x, 0.01 * x)


def d_leaky_relu(x):
    return np.where(x > 0, 1, 0.01)


def softplus(x):
    return np.logaddexp(0, x)


def d_softplus(x):
    return expit(x)


def gelu(x):
    return x * 0.5 * (1 + erf(x / np.sqrt(2)))


def d_gelu(x):
    return 0.5 * (1 + erf(x / np.sqrt(2))) + x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)


xs = np.linspace(-5, 5, 300)
fig, axs = plt.subplots(1, 4, figsize=(14, 3))
for ax, f, df in zip(axs, [relu, leaky_relu, softplus, gelu], [d_relu, d_leaky_relu, d_softplus, d_gelu]):
    ax.plot(xs, f(xs), label=f.__name__)
    ax.plot(xs, df(xs), label=df.__name__)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
