"""The mean everywhere.

hint: same number everywhere
loses: test-approximate-function
"""

def step_network(f, B, n):
    edges = np.linspace(-B, B, n + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    heights = f(middles)
    return np.zeros(n), np.zeros(n), np.full(n, heights.mean() / n)
