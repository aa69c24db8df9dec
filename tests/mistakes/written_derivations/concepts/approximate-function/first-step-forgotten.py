"""Differences without the first value.

hint: the first step must bring the curve
loses: test-approximate-function
"""

def step_network(f, B, n):
    edges = np.linspace(-B, B, n + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    heights = f(middles)
    return np.ones(n), -edges[:-1], np.diff(heights, prepend=heights[0])
