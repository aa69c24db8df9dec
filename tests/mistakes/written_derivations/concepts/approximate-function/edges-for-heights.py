"""The value at a place one and a half cells away.

hint: add up to f in each
loses: test-approximate-function
changes: two-steps-each
"""

# instead of:
heights = f(middles)
# write:
heights = f(middles + 3 * B / n)
