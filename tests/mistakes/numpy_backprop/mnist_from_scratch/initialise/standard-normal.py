"""Weights of variance 1.
hint: The variance is 1:
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
# write:
weights.append(rng.normal(0, 1, (n_in, n_out)))
