"""The sign of v.

hint: sign of v is turned
loses: test-approximate-function
changes: two-steps-each
"""

# instead of:
v = np.concatenate([heights, -heights])
# write:
v = np.concatenate([-heights, heights])
