"""Steep weights, columns and rows.
"""

def box_network(height, delta):
    w = np.full((2, 1), 1000.0)
    b = -w * np.array([[0.0], [delta]])
    v = np.array([[height, -height]])
    return w, b, v
