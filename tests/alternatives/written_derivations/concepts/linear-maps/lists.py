"""Nested lists of integers, an extra map.
"""

maps = {
    "reflection": [[0, 1], [1, 0]],
    "rotation": [[-1, 0], [0, -1]],
    "scaling": [[3, 0], [0, 1]],
    "shear": ((1, 0), (5, 1)),
}
maps["projection"] = [[1, 0], [0, 0]]
