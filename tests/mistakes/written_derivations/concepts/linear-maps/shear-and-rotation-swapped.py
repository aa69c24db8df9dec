"""Two entries exchanged.

hint: Lengths change
loses: test-linear-maps
"""

maps = {
    "reflection": [[1, 0], [0, -1]],
    "rotation": [[1, 1], [0, 1]],
    "scaling": [[2, 0], [0, 3]],
    "shear": [[0, -1], [1, 0]],
}
