"""The box goes from -delta/2 to delta/2.

hint: edges are not at 0 and at delta
loses: test-box-network
"""

def box_network(height, delta):
    return [1, 1], [delta / 2, -delta / 2], [height, -height]
