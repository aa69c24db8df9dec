"""The mask of ReLU is the wrong way round.

hint: wrong way round
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
return (z > 0).float()
# write:
return (z < 0).float()
