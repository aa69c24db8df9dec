"""The variance is 1 / n_out.
hint: the variance is 1 / n_out
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
# write:
weights.append(rng.normal(0, 1 / np.sqrt(n_out), (n_in, n_out)))
