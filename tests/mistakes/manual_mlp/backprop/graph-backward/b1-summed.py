"""The gradient of b1 is added up over the units.

hint: every unit has a bias of its own
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
db1 = dz2
# write:
db1 = dz2.sum()
