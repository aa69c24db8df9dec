"""The loss has a factor 1/2.

hint: without the factor 1/2
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
l = (y - yhat) ** 2
# write:
l = 0.5 * (y - yhat) ** 2
