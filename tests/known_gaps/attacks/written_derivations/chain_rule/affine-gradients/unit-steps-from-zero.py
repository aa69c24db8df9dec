"""Slopes are measured: Z is linear in each of the three, so a step of 1 from zero measures exactly and overflows nowhere.

earns: 0
"""

def affine_gradients(X, W, b, dZ):
    def slopes(Z_of, shape):
        found = np.zeros(shape)
        for index in np.ndindex(shape):
            step = np.zeros(shape)
            step[index] = 1
            found[index] = np.sum(dZ * (Z_of(step) - Z_of(0 * step)))
        return found

    return slopes(lambda V: V @ W, X.shape), slopes(lambda V: X @ V, W.shape), slopes(lambda v: v + 0 * dZ, b.shape)
