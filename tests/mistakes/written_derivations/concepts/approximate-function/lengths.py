"""w is one number.

hint: one each for every unit
loses: test-approximate-function
changes: two-steps-each
"""

# instead of:
w = np.ones(2 * n)
# write:
w = np.ones(1)
