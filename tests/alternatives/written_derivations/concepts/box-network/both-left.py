"""Two units that look to the left.
"""

def box_network(height, delta):
    return np.array([-1, -1]), np.array([delta, 0]), np.array([height, -height])
