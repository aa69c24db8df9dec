"""A missing bracket: divided by 2 and multiplied by eps.

hint: Mind the brackets
loses: test-gradient-check
changes: ndindex
"""

# instead of:
G[i] = (f(up) - f(down)) / (2 * eps)
# write:
G[i] = (f(up) - f(down)) / 2 * eps
