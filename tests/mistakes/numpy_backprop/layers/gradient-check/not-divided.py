"""The difference is not divided at all.

hint: not divided by its width
loses: test-gradient-check
changes: ndindex
"""

# instead of:
G[i] = (f(up) - f(down)) / (2 * eps)
# write:
G[i] = f(up) - f(down)
