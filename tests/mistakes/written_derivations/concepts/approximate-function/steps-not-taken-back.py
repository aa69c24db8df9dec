"""Heights pile up.

hint: do they add up to f in each
loses: test-approximate-function
changes: two-steps-each
"""

# instead of:
v = np.concatenate([heights, -heights])
# write:
v = np.concatenate([heights, 0 * heights])
