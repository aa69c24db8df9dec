"""The learning rate is forgotten.

hint: learning rate is forgotten
"""

updated = {k: 0.1 - np.array(g) for k, g in grad.items()}
