"""A number on both sides.

hint: exactly one number beside it
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": [[2, 0], [0, 3]],
    "shear": [[1, 0.5], [0.5, 1]],
}
