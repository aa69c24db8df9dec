"""Half the height for each unit.

hint: Between the two edges of a box
loses: test-box-network
"""

def box_network(height, delta):
    return [1, 1], [0, -delta], [height / 2, -height / 2]
