"""The variance is that of Glorot, 2 / (n_in + n_out).
hint: 2 / (n_in + n_out)
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
# write:
weights.append(rng.normal(0, np.sqrt(2 / (n_in + n_out)), (n_in, n_out)))
