"""z2 is z1: the bias is left out.

hint: add b1
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
z2 = z1 + b1
# write:
z2 = z1
