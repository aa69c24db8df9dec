"""Columns throughout, matrix products with transposes."""
@torch.no_grad()
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    col = lambda v: v.reshape(-1, 1)
    e = col(y) - col(yhat)
    d = {}
    d["l"] = 1.0
    d["y"] = 2 * e
    d["yhat"] = -2 * e
    d["b2"] = d["yhat"].clone()
    d["z4"] = d["yhat"].clone()
    d["W2"] = col(z3) @ d["z4"].T
    d["z3"] = W2 @ d["z4"]
    s = torch.sigmoid(col(z2))
    d["z2"] = d["z3"] * s * (1 - s)
    d["b1"] = d["z2"]
    d["z1"] = d["z2"]
    d["W1"] = col(x) @ d["z1"].T
    d["x"] = W1 @ d["z1"]
    return d
