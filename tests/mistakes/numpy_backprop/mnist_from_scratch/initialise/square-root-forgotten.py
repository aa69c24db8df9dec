"""1 / max as the standard deviation.
hint: square root
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
# write:
weights.append(rng.normal(0, 1 / max(n_in, n_out), (n_in, n_out)))
