"""A squeeze without an axis also takes away axes that belong there.

hint: lost its axis
hint: is there a squeeze
loses: test-mlp-vector test-mlp-matrix
changes: registered
"""

# instead of:
return x
# write:
return x.squeeze()
