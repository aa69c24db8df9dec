"""A sigmoid on the output as well.

hint: the output is linear
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
yhat = z4 + b2
# write:
yhat = torch.sigmoid(z4 + b2)
