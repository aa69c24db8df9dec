"""Differences of functions that were put into default arguments, where they stay fine.

earns: 1
"""

def mse_jacobians(x, y, W1, b1, W2, b2, tanh=np.tanh, exp=np.exp):
    def slope(f, z, h=1e-5):
        return (f(z + h) - f(z - h)) / (2 * h)

    z1 = W1 @ x + b1
    z3 = W2 @ tanh(z1) + b2
    sigma = lambda z: 1 / (1 + exp(-z))
    y_hat = sigma(z3)
    h = y_hat - y
    return {
        "dz2_dz1": np.diag(slope(tanh, z1[:, 0])),
        "dyhat_dz3": np.diag(slope(sigma, z3[:, 0])),
        "dl_dyhat": ((2 * h) ** 2 / (2 * h)).T,
    }
