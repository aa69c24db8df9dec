"""The minus of (y - yhat) is forgotten in one place: one mark, the rest is carried forward.

hint: yhat stands behind a minus
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
dyhat = -2 * (y - yhat) * dl
# write:
dyhat = 2 * (y - yhat) * dl
