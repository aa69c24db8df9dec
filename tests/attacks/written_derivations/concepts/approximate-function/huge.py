"""A network too large.

earns: 0
"""

def step_network(f, B, n):
    return np.ones(10**6), np.ones(10**6), np.ones(10**6)
