"""Functions of one number with math, vectorised for the figure.

stops: ValueError: The truth value
"""

import math


def relu(x):
    return x if x > 0 else 0.0


def d_relu(x):
    return 1.0 if x > 0 else 0.0


def leaky_relu(x):
    return max(0.01 * x, x)


def d_leaky_relu(x):
    if x > 0:
        return 1
    return 0.01


def softplus(x):
    if x > 30:
        return x
    return math.log1p(math.exp(x))


def d_softplus(x):
    return 1 / (1 + math.exp(-x)) if x > 0 else 1 - 1 / (1 + math.exp(x))


def gelu(x):
    return x * (1 + math.erf(x / math.sqrt(2))) / 2


def d_gelu(x):
    return (1 + math.erf(x / 2**0.5)) / 2 + x * math.exp(-x * x / 2) / math.sqrt(2 * math.pi)


xs = [i / 20 for i in range(-80, 81)]
fig, axes = plt.subplots(2, 2, sharex=True)
names = ["relu", "leaky_relu", "softplus", "gelu"]
for name, ax in zip(names, axes.flat):
    for g in (name, "d_" + name):
        ax.plot(xs, [globals()[g](x) for x in xs], label=g)
    ax.legend(loc="upper left")
    ax.grid()
    ax.axhline(0, color="k")
for ax in axes[1]:
    ax.set_xlabel("x")
for ax in axes[:, 0]:
    ax.set_ylabel("value")
