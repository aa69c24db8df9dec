"""The second product is taken entry by entry.

hint: 50 products are not added up
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
z4 = W2.T @ z3
# write:
z4 = W2.reshape(-1) * z3
