"""Three units.

hint: two units
loses: test-box-network
"""

def box_network(height, delta):
    return [1, 1, 1], [0, -delta, 1], [height, -height, 0]
