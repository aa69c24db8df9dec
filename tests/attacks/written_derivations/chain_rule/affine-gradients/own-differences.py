"""Differences of the risk by every entry, written by hand.

earns: 0
"""

def affine_gradients(X, W, b, dZ):
    R = lambda X, W, b: np.sum(dZ * (X @ W + b))

    def by(at, risk):
        slopes = np.zeros(at.shape)
        for place in np.ndindex(at.shape):
            up, down = at.copy(), at.copy()
            up[place] += 1e-4
            down[place] -= 1e-4
            slopes[place] = (risk(up) - risk(down)) / 2e-4
        return slopes

    return by(X, lambda v: R(v, W, b)), by(W, lambda v: R(X, v, b)), by(b, lambda v: R(X, W, v))
