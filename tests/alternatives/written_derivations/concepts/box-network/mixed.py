"""One looks left, one looks right, lists.
"""

def box_network(height, delta):
    return [2.0, 3.0], [-2 * delta, 0.0], [-height, height]
