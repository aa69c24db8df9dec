"""Right for one and two axes only.
hint: This X has three axes
"""
def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    A = X.astype(float)
    G = np.zeros(A.shape)
    def slope(i):
        P, Q = A.copy(), A.copy()
        P[i] += eps
        Q[i] -= eps
        return (f(P) - f(Q)) / (2 * eps)
    if X.ndim == 1:
        for i in range(len(X)):
            G[i] = slope(i)
    else:
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                G[i, j] = slope((i, j))
    return G
