"""b has the sign of the edge.

hint: edges are not at 0 and at delta
loses: test-box-network
"""

def box_network(height, delta):
    return [1, 1], [0, delta], [-height, height]
