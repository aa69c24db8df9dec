"""Phi alone.

hint: GELU is x times it
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return x * 0.5 * (1 + erf(x / np.sqrt(2)))
# write:
return 0.5 * (1 + erf(x / np.sqrt(2)))
