"""The chain is by hand, but the one slope that needs a thought, that of the sigmoid, is measured.
That of z2 is lost; what follows from it is right.

earns: 11
"""
def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    h = 1e-5
    slope = (torch.sigmoid(z2.double() + h) - torch.sigmoid(z2.double() - h)) / (2 * h)
    up = -2 * (y - yhat)
    d3 = W2.flatten() * up
    d2 = d3 * slope.to(d3.dtype)
    return {"l": torch.ones(1), "y": -up, "yhat": up, "b2": up, "z4": up, "W2": z3 * up, "z3": d3, "z2": d2,
            "b1": d2, "z1": d2, "W1": x * d2, "x": (W1.flatten() * d2).sum()}
