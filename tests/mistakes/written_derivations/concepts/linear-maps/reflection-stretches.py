"""A factor in the reflection.

hint: a reflection keeps them
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -2]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": [[2, 0], [0, 3]],
    "shear": [[1, 1], [0, 1]],
}
