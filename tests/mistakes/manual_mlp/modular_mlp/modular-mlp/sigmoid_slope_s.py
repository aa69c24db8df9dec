"""The slope of the sigmoid is taken to be the sigmoid.

hint: sigmoid is s (1 - s), not s
loses: test-modular-backward
changes: helper_methods
"""

# instead of:
return s * (1 - s)
# write:
return s
