"""The variance is 1 / n_in.
hint: the variance is 1 / n_in
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
# write:
weights.append(rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out)))
