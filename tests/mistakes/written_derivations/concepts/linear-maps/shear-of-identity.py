"""The shear shifts nothing.

hint: This is the identity
false-hint: area
"""
angle = np.pi / 6
maps = {
    "reflection": np.array([[1, 0], [0, -1]]),
    "rotation": np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]),
    "scaling": np.array([[1.5, 0], [0, 0.5]]),
    "shear": np.eye(2),
}
