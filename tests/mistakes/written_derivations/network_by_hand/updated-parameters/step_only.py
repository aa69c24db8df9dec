"""Only the step.

hint: the step alone
"""

updated = {k: -0.1 * np.array(g) for k, g in grad.items()}
