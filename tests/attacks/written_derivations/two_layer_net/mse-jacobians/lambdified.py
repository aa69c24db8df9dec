"""SymPy differentiates tanh, sigmoid and square when the cell runs; its results are called as functions.

earns: 1
"""

_z, _y = sp.symbols("z y")
_tanh = sp.lambdify(_z, sp.diff(sp.tanh(_z), _z), "numpy")
_sigma = sp.lambdify(_z, sp.diff(1 / (1 + sp.exp(-_z)), _z), "numpy")
_square = sp.lambdify((_z, _y), sp.diff((_z - _y) ** 2, _z), "numpy")


def mse_jacobians(x, y, W1, b1, W2, b2):
    v = mse_forward(x, y, W1, b1, W2, b2)
    return {
        "dz2_dz1": np.diag(_tanh(v["z1"][:, 0])),
        "dyhat_dz3": np.diag(_sigma(v["z3"][:, 0])),
        "dl_dyhat": _square(v["y_hat"], y).T,
    }
