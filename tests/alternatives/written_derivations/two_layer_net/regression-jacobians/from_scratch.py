"""Everything is computed anew, in loops."""

def regression_jacobians(x, y, W1, b1, W2, b2):
    z1 = W1 @ x + b1
    J = np.zeros((z1.shape[0], z1.shape[0]))
    for i in range(z1.shape[0]):
        if z1[i, 0] > 0:
            J[i, i] = 5
    z2 = J @ z1
    gradient = [2 * (float(a) - float(t)) for a, t in zip((W2 @ z2 + b2)[:, 0], y[:, 0])]
    return {"dz2_dz1": J, "dyhat_dz3": np.identity(y.size), "dl_dyhat": np.array([gradient])}
