"""A complex step through the risk, by every entry.

earns: 0
"""

def affine_gradients(X, W, b, dZ):
    def by(name):
        start = {"X": X, "W": W, "b": b}
        slopes = np.zeros(start[name].shape)
        for place in np.ndindex(slopes.shape):
            at = dict(start, **{name: start[name].astype(complex)})
            at[name][place] += 1e-30j
            slopes[place] = np.sum(dZ * (at["X"] @ at["W"] + at["b"])).imag / 1e-30
        return slopes

    return by("X"), by("W"), by("b")
