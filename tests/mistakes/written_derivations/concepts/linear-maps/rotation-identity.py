"""No rotation at all.

hint: moves nothing
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": np.eye(2),
    "scaling": [[2, 0], [0, 3]],
    "shear": [[1, 1], [0, 1]],
}
