"""The gradient of l is taken for its value.

hint: slope of l by itself is 1
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dl = torch.ones(1)
dy = 2 * (y - yhat) * dl
dyhat = -2 * (y - yhat) * dl
# write:
dl = (y - yhat) ** 2
dy = 2 * (y - yhat)
dyhat = -2 * (y - yhat)
