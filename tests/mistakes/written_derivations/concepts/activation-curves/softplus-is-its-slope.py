"""softplus returns the sigmoid.

hint: This is the derivative of softplus
false-hint: overflow
"""
def relu(x):
    return np.maximum(x, 0)


def d_relu(x):
    return np.where(x > 0, 1.0, 0.0)


def leaky_relu(x):
    return np.where(x > 0, x, 0.01 * x)


def d_leaky_relu(x):
    return np.where(x > 0, 1.0, 0.01)


def softplus(x):
    return 0.5 * (1 + np.tanh(x / 2))


def d_softplus(x):
    return 0.5 * (1 + np.tanh(x / 2))  # the sigmoid, without overflow


def gelu(x):
    return x * 0.5 * (1 + erf(x / np.sqrt(2)))


def d_gelu(x):
    bell = np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
    return 0.5 * (1 + erf(x / np.sqrt(2))) + x * bell


x = np.linspace(-4, 4, 400)
fig, axes = plt.subplots(1, 4, figsize=(16, 3))
curves = {"ReLU": (relu, d_relu), "leaky ReLU": (leaky_relu, d_leaky_relu)}
curves |= {"softplus": (softplus, d_softplus), "GELU": (gelu, d_gelu)}
for panel, (name, (f, slope)) in zip(axes.ravel(), curves.items(), strict=True):
    panel.plot(x, f(x), label=name)
    panel.plot(x, slope(x), "--", label="derivative")
    panel.set(title=name, xlabel="x", ylabel="f(x), f'(x)")
    panel.legend()
