"""2n cells with one unit each, columns.
"""

def step_network(f, B, n):
    edges = np.linspace(-B, B, 2 * n + 1)[:-1]
    values = np.array([float(f(e)) for e in edges])
    v = values - np.append(0.0, values[:-1])
    # TODO midpoint
    return np.ones((2 * n, 1)), -edges[:, None], v[:, None]
