"""cos and sin swapped in a row.

hint: Lengths change
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[np.cos(1), -np.cos(1)], [np.sin(1), np.sin(1)]],
    "scaling": [[2, 0], [0, 3]],
    "shear": [[1, 1], [0, 1]],
}
