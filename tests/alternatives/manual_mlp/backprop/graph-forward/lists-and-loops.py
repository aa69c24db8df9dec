"""Python numbers in loops, lists of floats."""
import math


def graph_forward(x, y, W1, b1, W2, b2):
    z1 = [float(W1[0, i] * x[0]) for i in range(50)]
    z2 = [a + float(b) for a, b in zip(z1, b1)]
    z3 = [1 / (1 + math.exp(-a)) for a in z2]
    z4 = sum(float(w) * a for w, a in zip(W2[:, 0], z3))
    yhat = z4 + b2.item()
    l = (y.item() - yhat) ** 2
    return {"z1": z1, "z2": z2, "z3": z3, "z4": z4, "yhat": yhat, "l": l}
