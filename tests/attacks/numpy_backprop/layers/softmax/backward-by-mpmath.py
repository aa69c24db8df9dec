"""backward asks mpmath for numerical derivatives; forward is right.

earns: 6
"""

import mpmath


class SoftMax:
    def forward(self, Z):
        E = np.exp(Z - Z.max(axis=1, keepdims=True))
        return E / E.sum(axis=1, keepdims=True)

    def backward(self, Z, dY):
        dZ = np.zeros_like(Z)
        for i, j in np.ndindex(Z.shape):

            def weighted(v):
                e = [mpmath.exp(v if k == j else mpmath.mpf(float(z))) for k, z in enumerate(Z[i])]
                return mpmath.fsum(a * float(b) for a, b in zip(e, dY[i])) / mpmath.fsum(e)

            dZ[i, j] = float(mpmath.diff(weighted, mpmath.mpf(float(Z[i, j]))))
        return dZ
