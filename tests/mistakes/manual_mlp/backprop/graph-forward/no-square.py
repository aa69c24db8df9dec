"""The loss is the difference, not its square.

hint: square is missing
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
l = (y - yhat) ** 2
# write:
l = y - yhat
