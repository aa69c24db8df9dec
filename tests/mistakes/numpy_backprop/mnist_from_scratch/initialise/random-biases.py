"""Biases are random too.
hint: biases are not 0
false-hint: This counts once
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
biases.append(np.zeros(n_out))
# write:
biases.append(rng.normal(0, 0.1, n_out))
