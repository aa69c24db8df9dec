"""The loss is the absolute difference.

hint: absolute difference
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
l = (y - yhat) ** 2
# write:
l = torch.abs(y - yhat)
