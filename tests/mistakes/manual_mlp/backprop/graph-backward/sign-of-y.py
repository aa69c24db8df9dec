"""The gradient of y has a minus.

hint: sign is turned
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dy = 2 * (y - yhat) * dl
# write:
dy = -2 * (y - yhat) * dl
