"""Both units add.

hint: The second one needs the opposite v
loses: test-box-network
"""

def box_network(height, delta):
    return [1, 1], [0, -delta], [height, height]
