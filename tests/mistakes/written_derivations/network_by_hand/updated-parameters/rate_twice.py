"""The learning rate is multiplied twice.

hint: eta enters once
false-hint: against the gradient
"""
updated = {name: 0.1 - 0.1 * 0.1 * np.array(grad[name]) for name in ("W1", "b1", "W2", "b2")}
