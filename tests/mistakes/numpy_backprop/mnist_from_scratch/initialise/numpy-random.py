"""Numbers from np.random, not from the generator.
hint: not from np.random
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
# write:
weights.append(np.random.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
