"""Slope where x is negative.

hint: wrong way round
loses: test-activation-curves
changes: a-pair-of-functions
"""

# instead of:
return (x > 0) * 1.0
# write:
return (x < 0) * 1.0
