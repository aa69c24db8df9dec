"""A steep weight without its b.

hint: edges are not at 0 and at delta
loses: test-box-network
"""

def box_network(height, delta):
    return [100, 100], [0, -delta], [height, -height]
