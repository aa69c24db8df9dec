"""Logarithm to base 2.
hint: base 2
loses: test-feed-forward
changes: one-helper
"""

# instead of:
return -np.log(p[y]), guess
# write:
return -np.log2(p[y]), guess
