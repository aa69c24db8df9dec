"""v is left out.

hint: three things
loses: test-box-network
"""

def box_network(height, delta):
    return np.ones(2), np.array([0, -delta])
