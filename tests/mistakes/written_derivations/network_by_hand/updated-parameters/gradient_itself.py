"""The gradient for the parameter.

hint: This is the gradient
"""

updated = {k: np.array(g) for k, g in grad.items()}
