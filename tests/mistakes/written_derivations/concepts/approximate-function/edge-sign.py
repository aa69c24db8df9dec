"""b has the sign of the edge.

hint: a unit with w = 1 that switches at the edge a has b = -a
loses: test-approximate-function
changes: two-steps-each
"""

# instead of:
b = np.concatenate([-edges[:-1], -edges[1:]])
# write:
b = np.concatenate([edges[:-1], edges[1:]])
