"""The slope of the sigmoid is missing.

hint: slope of the sigmoid is missing
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dz2 = dz3 * z3 * (1 - z3)
# write:
dz2 = dz3
