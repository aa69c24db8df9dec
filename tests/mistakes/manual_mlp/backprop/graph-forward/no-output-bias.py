"""yhat is z4: the bias is left out.

hint: add b2
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
yhat = z4 + b2
# write:
yhat = z4
