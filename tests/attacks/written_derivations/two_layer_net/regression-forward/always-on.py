"""A wrong z1 that is always positive, so that no ReLU is needed; what follows from it is computed.

earns: 2
"""

def regression_forward(x, y, W1, b1, W2, b2):
    z1 = np.abs(W1[:, :1])
    z2 = 5 * z1
    z3 = W2 @ z2 + b2
    return {"z1": z1, "z2": z2, "z3": z3, "y_hat": z3, "loss": float(np.sum((z3 - y) ** 2))}
