"""Always ten cells.

hint: use the n that is passed
loses: test-approximate-function
"""

def step_network(f, B, n):
    edges = np.linspace(-B, B, 11)
    middles = (edges[:-1] + edges[1:]) / 2
    heights = f(middles)
    w = np.ones(20)
    b = np.concatenate([-edges[:-1], -edges[1:]])
    v = np.concatenate([heights, -heights])
    return w, b, v
