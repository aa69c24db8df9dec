"""Works on a copy, but each entry stays moved while the next ones are measured.
hint: Each entry is left moved down while the next ones are measured
"""
def numerical_gradient(f, X, eps=1e-5):
    """Return df/dX, of the shape of X, by central differences of the scalar function f with step eps."""
    A = X.astype(float)
    G = np.zeros(A.shape)
    for i in np.ndindex(A.shape):
        old = A[i]
        A[i] = old + eps
        up = f(A)
        A[i] = old - eps
        down = f(A)
        G[i] = (up - down) / (2 * eps)
    return G
