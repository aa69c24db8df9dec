"""n units that step by differences, left ends.
"""

def step_network(f, B, n):
    x = np.linspace(-B, B, n, endpoint=False)
    y = f(x)
    jumps = np.concatenate([[y[0]], y[1:] - y[:-1]])
    return np.ones(n), -x, jumps
