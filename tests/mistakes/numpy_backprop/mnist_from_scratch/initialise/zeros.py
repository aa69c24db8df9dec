"""Weights start at zero.
hint: all weights are the same
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
# write:
weights.append(np.zeros((n_in, n_out)))
