"""A loop; the result has shape (1,)."""

def risk(z, p):
    total, top = 0.0, max(z)
    for zi in z:
        total += np.exp(zi - top)
    log_sum = top + np.log(total)
    return np.array([sum(p[i] * (log_sum - z[i]) for i in range(len(z)))])
