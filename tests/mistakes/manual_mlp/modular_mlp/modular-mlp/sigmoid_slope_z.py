"""The slope of the sigmoid is z (1 - z).

hint: not z (1 - z)
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
return s * (1 - s)
# write:
return z * (1 - z)
