"""Python numbers in loops."""
import math


def graph_backward(x, y, W1, b1, W2, b2, z1, z2, z3, z4, yhat):
    """Gradients as lists of floats."""
    diff = y.item() - yhat.item()
    up = -2 * diff
    W2g, z3g, z2g, W1g, xg = [], [], [], [], 0.0
    for i in range(len(z3)):
        a = z3[i].item()
        W2g.append(up * a)
        z3g.append(up * W2[i, 0].item())
        z2g.append(z3g[i] * a * (1 - a))
        W1g.append(z2g[i] * x.item())
        xg += z2g[i] * W1[0, i].item()
    return {"l": 1, "y": 2 * diff, "yhat": up, "b2": up, "z4": up, "W2": W2g, "z3": z3g, "z2": z2g,
            "b1": list(z2g), "z1": z2g, "W1": W1g, "x": xg}
