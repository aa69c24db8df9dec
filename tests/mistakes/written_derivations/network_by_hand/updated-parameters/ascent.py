"""Plus in place of minus.

hint: gradient ascent
"""

updated = {k: 0.1 + 0.1 * np.array(g) for k, g in grad.items()}
