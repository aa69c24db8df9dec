"""The difference is the wrong way round.

hint: The sign is turned
loses: test-gradient-check
changes: ndindex
"""

# instead of:
G[i] = (f(up) - f(down)) / (2 * eps)
# write:
G[i] = (f(down) - f(up)) / (2 * eps)
