"""The second unit is never on.

hint: stays up to the right
loses: test-box-network
"""

def box_network(height, delta):
    return [1, 0], [0, -1], [height, -height]
