"""A shrunk rotation.

hint: Lengths change here
false-hint: orientation
"""
angle = np.pi / 6
maps = {
    "reflection": np.array([[1, 0], [0, -1]]),
    "rotation": 0.5 * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]),
    "scaling": np.array([[1.5, 0], [0, 0.5]]),
    "shear": np.array([[1, 0.7], [0, 1]]),
}
