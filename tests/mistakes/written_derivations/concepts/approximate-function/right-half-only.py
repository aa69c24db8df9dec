"""Cells from 0 to B.

hint: the cells go from -B to B
loses: test-approximate-function
changes: two-steps-each
"""

# instead of:
edges = np.linspace(-B, B, n + 1)
# write:
edges = np.linspace(0, B, n + 1)
