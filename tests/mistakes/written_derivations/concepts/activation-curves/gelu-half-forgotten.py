"""1/2 is left out.

hint: factor 1/2
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return x * 0.5 * (1 + erf(x / np.sqrt(2)))
# write:
return x * (1 + erf(x / np.sqrt(2)))
