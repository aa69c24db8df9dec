"""Cells on [-1, 1].

hint: add up to f in each
loses: test-approximate-function
changes: two-steps-each
"""

# instead of:
edges = np.linspace(-B, B, n + 1)
# write:
edges = np.linspace(-1, 1, n + 1)
