"""Divided by eps where the points are 2 eps apart.

hint: divide by 2 eps
loses: test-gradient-check
changes: ndindex
"""

# instead of:
G[i] = (f(up) - f(down)) / (2 * eps)
# write:
G[i] = (f(up) - f(down)) / eps
