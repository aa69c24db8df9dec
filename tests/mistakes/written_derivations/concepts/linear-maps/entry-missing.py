"""A map is missing.

hint: no entry 'shear'
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[0, -1], [1, 0]],
    "scaling": [[2, 0], [0, 3]],
}
