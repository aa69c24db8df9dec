"""Two units that face each other, and nothing takes the outside away.

hint: higher by the height
loses: test-box-network
"""

def box_network(height, delta):
    return [1, -1], [0, delta], [height, height]
