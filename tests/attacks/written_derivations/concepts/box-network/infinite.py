"""Infinite weights.

earns: 0
"""

def box_network(height, delta):
    return [np.inf, np.inf], [0, 0], [np.nan, np.nan]
