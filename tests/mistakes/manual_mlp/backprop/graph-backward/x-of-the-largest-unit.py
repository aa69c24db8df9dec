"""The largest instead of the sum.

hint: the largest of what comes back
false-hint: the mean over the units
loses: test-graph-backward
"""
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    """Return a dict of the gradients of l by each of l y yhat b2 z4 W2 z3 z2 b1 z1 W1 x."""
    d = {"l": torch.ones(1)}
    d["y"] = 2 * (y - yhat) * d["l"]
    d["yhat"] = -2 * (y - yhat) * d["l"]
    d["b2"] = d["yhat"]
    d["z4"] = d["yhat"]
    d["W2"] = torch.outer(z3, d["z4"])
    d["z3"] = W2 @ d["z4"]
    d["z2"] = d["z3"] * z3 * (1 - z3)
    d["b1"] = d["z2"]
    d["z1"] = d["z2"]
    d["W1"] = torch.outer(x, d["z1"])
    d["x"] = (W1[0] * d["z1"]).max()
    return d
