"""The factor 2 of the square is missing in both.

hint: factor 2 of the square
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dy = 2 * (y - yhat) * dl
dyhat = -2 * (y - yhat) * dl
# write:
dy = (y - yhat) * dl
dyhat = - (y - yhat) * dl
