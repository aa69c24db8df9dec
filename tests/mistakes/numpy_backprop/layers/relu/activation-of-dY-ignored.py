"""backward returns dY unchanged.

hint: This is dY alone
loses: test-relu-backward
changes: without-the-base-class
"""

# instead of:
return dY * (Z > 0)
# write:
return dY
