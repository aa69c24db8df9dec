"""SymPy differentiates softplus, GELU and the two kinked ones; values and figure are right, no slope is derived.

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


import sympy as sp

_x = sp.Symbol("x", real=True)
_forms = {
    "relu": sp.Piecewise((_x, _x > 0), (0, True)),
    "leaky_relu": sp.Piecewise((_x, _x > 0), (sp.Float("0.01") * _x, True)),
    "softplus": sp.log(1 + sp.exp(-_x)) + _x,
    "gelu": _x * (1 + sp.erf(_x / sp.sqrt(2))) / 2,
}
_slopes = {name: sp.lambdify(_x, sp.diff(form, _x), ["scipy", "numpy"]) for name, form in _forms.items()}


def d_relu(x):
    return _slopes["relu"](x)


def d_leaky_relu(x):
    return _slopes["leaky_relu"](x)


def d_softplus(x):
    with np.errstate(all="ignore"):
        return 1 - np.nan_to_num(1 - _slopes["softplus"](np.maximum(x, -700.0)), nan=0.0)


def d_gelu(x):
    with np.errstate(all="ignore"):
        return _slopes["gelu"](x)



x = np.linspace(-4, 4, 101)
fig, axes = plt.subplots(1, 4, figsize=(16, 3))
curves = [(relu, d_relu), (leaky_relu, d_leaky_relu), (softplus, d_softplus), (gelu, d_gelu)]
for panel, (f, slope) in zip(axes, curves):
    panel.plot(x, f(x), label="f")
    panel.plot(x, slope(x), "--", label="derivative")
    panel.set(xlabel="x", ylabel="f(x), f'(x)")
    panel.legend()
