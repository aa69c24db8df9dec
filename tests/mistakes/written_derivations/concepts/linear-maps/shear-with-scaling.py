"""A shear that scales too.

hint: ones on its diagonal
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": [[2, 0], [0, 3]],
    "shear": [[2, 1], [0, 1]],
}
