"""Oblique axes, clockwise, rounded.
"""

t = np.deg2rad(30)
c, s = round(np.cos(t), 4), round(np.sin(t), 4)
maps = dict(
    reflection=np.array([[np.cos(2 * t), np.sin(2 * t)], [np.sin(2 * t), -np.cos(2 * t)]]),
    rotation=np.array([[c, s], [-s, c]]),
    scaling=0.5 * np.eye(2),
    shear=np.array([[1.0, 0.0], [-2.0, 1.0]]),
)
