"""Both sines have the same sign.

hint: This is a reflection
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, 1], [1, 0]],
    "scaling": [[2, 0], [0, 3]],
    "shear": [[1, 1], [0, 1]],
}
