"""yhat is z4, changed in place.

hint: Is z4 changed in place, by +=?
loses: test-graph-forward
"""

# instead of:
yhat = z4 + b2
# write:
yhat = z4
yhat += b2
