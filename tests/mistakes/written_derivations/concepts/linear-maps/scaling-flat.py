"""A factor of 0.

hint: can be undone
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": [[2, 0], [0, 0]],
    "shear": [[1, 1], [0, 1]],
}
