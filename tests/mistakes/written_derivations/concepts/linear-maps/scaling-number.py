"""A number, not a matrix.

hint: a 2 x 2 matrix
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": 2.0,
    "shear": [[1, 1], [0, 1]],
}
