"""A generator made inside.
hint: not from one made inside
loses: test-initialise
changes: slices-of-sizes
"""

# instead of:
"""Return (weights, biases) of a network, two lists with one array for each layer."""
# write:
"""Return (weights, biases) of a network, two lists with one array for each layer."""
rng = np.random.default_rng(0)
