"""The sign of v is turned.

hint: sign of v is turned
loses: test-box-network
"""

def box_network(height, delta):
    return [1, 1], [0, -delta], [-height, height]
