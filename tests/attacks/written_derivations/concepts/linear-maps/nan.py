"""NaN and infinities.

earns: 0
"""

maps = {
    "reflection": np.full((2, 2), np.nan),
    "rotation": np.full((2, 2), np.nan),
    "scaling": np.full((2, 2), np.inf),
    "shear": np.full((2, 2), np.inf),
}
