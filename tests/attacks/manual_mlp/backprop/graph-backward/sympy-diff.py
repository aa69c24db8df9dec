"""No derivation: sympy differentiates the loss by each node, and lambdify evaluates what it found.

earns: 0
"""
import sympy as sp

_x, _y, _w, _b, _u, _c, _r, _z1, _z2, _z3, _z4, _h = sp.symbols("x y w b u c r z1 z2 z3 z4 h")
_names = (_x, _y, _w, _b, _u, _c, _r, _z1, _z2, _z3, _z4, _h)
_s = lambda z: 1 / (1 + sp.exp(-z))
_out = lambda one: (_y - (_u * one + _r + _c)) ** 2
_of = {
    "y": ((_y - _h) ** 2, _y), "yhat": ((_y - _h) ** 2, _h), "b2": ((_y - (_z4 + _c)) ** 2, _c), "z4": ((_y - (_z4 + _c)) ** 2, _z4),
    "W2": (_out(_z3), _u), "z3": (_out(_z3), _z3), "z2": (_out(_s(_z2)), _z2), "b1": (_out(_s(_z1 + _b)), _b),
    "z1": (_out(_s(_z1 + _b)), _z1), "W1": (_out(_s(_w * _x + _b)), _w), "x": (_out(_s(_w * _x + _b)), _x),
}
_slopes = {k: sp.lambdify(_names, sp.diff(*one), {"exp": torch.exp}) for k, one in _of.items()}


def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    flat = [t.reshape(-1) for t in (x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat)]
    x, y, w, b, u, c, z1, z2, z3, z4, h = flat
    rest = (u * z3).sum() - u * z3
    found = {k: f(x, y, w, b, u, c, rest, z1, z2, z3, z4, h) for k, f in _slopes.items()}
    found["x"] = found["x"].sum().reshape(1)
    return {"l": torch.ones(1), **found}
