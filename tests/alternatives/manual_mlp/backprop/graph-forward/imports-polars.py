"""Imports a package that is missing where notebooks are marked, and never uses it."""
import polars as pl, math


def graph_forward(x, y, W1, b1, W2, b2):
    """Return a dict of all nodes after the inputs: z1, z2, z3 (50 entries), z4, yhat, l (one)."""
    z1 = W1.T @ x
    z2 = z1 + b1
    z3 = torch.sigmoid(z2)
    z4 = W2.T @ z3
    yhat = z4 + b2
    return {"z1": z1, "z2": z2, "z3": z3, "z4": z4, "yhat": yhat, "l": (y - yhat) ** 2}
