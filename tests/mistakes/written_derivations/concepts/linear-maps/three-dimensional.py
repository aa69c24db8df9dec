"""3 x 3 matrices.

hint: a 2 x 2 matrix is asked for
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": np.diag([2, 3, 4]),
    "shear": [[1, 1], [0, 1]],
}
