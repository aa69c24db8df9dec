"""backward masks by the sign of dY.

hint: The mask looks at dY
false-hint: entries are not right
loses: test-relu-backward
changes: without-the-base-class
"""

# instead of:
return dY * (Z > 0)
# write:
return np.maximum(dY, 0)
