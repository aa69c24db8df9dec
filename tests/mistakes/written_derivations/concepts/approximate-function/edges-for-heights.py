"""The value at a place one and a half cells away.

hint: add up to f in each
loses: test-approximate-function
"""

def step_network(f, B, n):
    edges = np.linspace(-B, B, n + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    heights = f(middles + 3 * B / n)
    w = np.ones(2 * n)
    b = np.concatenate([-edges[:-1], -edges[1:]])
    v = np.concatenate([heights, -heights])
    return w, b, v
