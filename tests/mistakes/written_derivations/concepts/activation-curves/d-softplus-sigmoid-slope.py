"""s (1 - s).

hint: That of softplus is the sigmoid itself
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return expit(x)
# write:
return expit(x) * (1 - expit(x))
