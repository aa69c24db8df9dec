"""The sum of a row decides for all of the row.

hint: Whole examples are switched on or off
false-hint: This is dY alone
loses: test-relu-backward
"""

# instead of:
return dY * (Z > 0)
# write:
return dY * (Z.sum(axis=1, keepdims=True) > 0)
