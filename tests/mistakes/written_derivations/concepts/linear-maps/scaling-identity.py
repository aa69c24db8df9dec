"""Factors of 1.

hint: moves nothing
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": [[1, 0], [0, 1]],
    "shear": [[1, 1], [0, 1]],
}
