"""3n units.

hint: at most 2n
loses: test-approximate-function
"""

def step_network(f, B, n):
    edges = np.linspace(-B, B, 3 * n // 2 + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    heights = f(middles)
    w = np.ones(2 * (3 * n // 2))
    b = np.concatenate([-edges[:-1], -edges[1:]])
    v = np.concatenate([heights, -heights])
    return w, b, v
