"""1 / (1 + e^x): inner derivative forgotten.

hint: sign in the exponent is turned
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return expit(x)
# write:
return 1 / (1 + np.exp(x))
