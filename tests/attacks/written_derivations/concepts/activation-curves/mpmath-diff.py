"""mpmath measures the slopes of softplus and GELU, the kinked ones are measured with half of x as step; values and figure are right.

earns: 3
"""

def relu(x):
    return np.where(x > 0, x, 0.0)


def leaky_relu(x):
    return np.where(x > 0, x, 0.01 * x)


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def gelu(x):
    return x * 0.5 * (1 + erf(x / np.sqrt(2)))


import mpmath


def _half(f):
    def slope(x):
        h = np.where(x == 0, 1.0, np.sqrt(x * x) / 2)
        h = np.where(h == 0, 1e-110, h)
        return (f(x + h) - f(x - h)) / (2 * h)

    return slope


def _measured(f):
    def slope(x):
        with mpmath.workdps(60):
            return np.array([float(mpmath.diff(f, mpmath.mpf(float(v)))) for v in x])

    return slope


d_relu, d_leaky_relu = _half(relu), _half(leaky_relu)
d_softplus = _measured(lambda v: mpmath.log1p(mpmath.exp(v)) if v < 0 else v + mpmath.log1p(mpmath.exp(-v)))
d_gelu = _measured(lambda v: v * mpmath.ncdf(v))


x = np.linspace(-4, 4, 101)
fig, axes = plt.subplots(1, 4, figsize=(16, 3))
curves = [(relu, d_relu), (leaky_relu, d_leaky_relu), (softplus, d_softplus), (gelu, d_gelu)]
for panel, (f, slope) in zip(axes, curves):
    panel.plot(x, f(x), label="f")
    panel.plot(x, slope(x), "--", label="derivative")
    panel.set(xlabel="x", ylabel="f(x), f'(x)")
    panel.legend()
