"""NumPy's pairwise log of sums."""

def risk(z, p):
    return np.logaddexp.reduce(z) * sum(p) - sum(pi * zi for pi, zi in zip(p, z))
