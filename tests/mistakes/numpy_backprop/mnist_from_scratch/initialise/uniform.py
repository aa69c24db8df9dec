"""Uniform numbers of the right variance.
hint: not normally distributed
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
weights.append(rng.normal(0, 1 / np.sqrt(max(n_in, n_out)), (n_in, n_out)))
# write:
weights.append(np.sqrt(3 / max(n_in, n_out)) * rng.uniform(-1, 1, (n_in, n_out)))
