"""The factor in every entry.

hint: beside the diagonal
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": [[2, 2], [2, 2]],
    "shear": [[1, 1], [0, 1]],
}
