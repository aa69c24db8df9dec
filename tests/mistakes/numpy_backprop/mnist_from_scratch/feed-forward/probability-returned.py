"""The probability, no logarithm.
hint: minus its logarithm
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return -np.log(p[y]), guess
# write:
return p[y], guess
