"""Each piece is a step up and a step down."""

def step_network(f, B, n):
    edges = np.linspace(-B, B, n + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    heights = f(middles)
    w = np.ones(2 * n)
    b = np.concatenate([-edges[:-1], -edges[1:]])
    v = np.concatenate([heights, -heights])
    return w, b, v
