"""The height is not used.

hint: v holds the height
loses: test-box-network
"""

def box_network(height, delta):
    return [1, 1], [0, -delta], [1, -1]
