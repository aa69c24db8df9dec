"""Formulas, shortened constants; autograd and differences only check them.
"""

import torch

SQRT2, BELL = 1.41421356, 0.39894228


def relu(x):
    return np.where(x >= 0, x, 0)


def d_relu(x):
    return np.where(x >= 0, 1.0, 0.0)


def leaky_relu(x):
    return np.where(x >= 0, x, 0.01 * x)


def d_leaky_relu(x):
    return np.where(x >= 0, 1.0, 0.01)


def softplus(x):
    return np.maximum(x, 0) + np.log(1 + np.exp(-np.abs(x)))


def d_softplus(x):
    return np.where(x > 0, 1 / (1 + np.exp(-np.abs(x))), 1 - 1 / (1 + np.exp(-np.abs(x))))


def gelu(x):
    return x * (1 + erf(x / SQRT2)) / 2


def d_gelu(x):
    return (1 + erf(x / SQRT2)) / 2 + x * BELL * np.exp(-x * x / 2)


t = torch.linspace(-2, 2, 9, dtype=torch.float64, requires_grad=True)
torch.nn.functional.gelu(t).sum().backward()
assert np.allclose(t.grad.numpy(), d_gelu(t.detach().numpy()), atol=1e-6)

x = np.linspace(-4, 4, 100)
fig, axes = plt.subplots(1, 4)
for panel, f, d in zip(axes, (relu, leaky_relu, softplus, gelu), (d_relu, d_leaky_relu, d_softplus, d_gelu)):
    panel.plot(x, f(x), label="f")
    panel.plot(x, d(x), label="d")
    panel.legend()
    panel.set(xlabel="x", ylabel="y")
