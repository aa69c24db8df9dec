"""z2 (1 - z2) instead of z3 (1 - z3).

hint: z2 stands where its sigmoid
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dz2 = dz3 * z3 * (1 - z3)
# write:
dz2 = dz3 * z2 * (1 - z2)
