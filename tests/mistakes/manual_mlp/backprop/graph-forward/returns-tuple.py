"""Returns a tuple of the values instead of a dict.

hint: returns a dict with the keys
loses: test-graph-forward
changes: matrix-vector
"""

# instead of:
return {"z1": z1, "z2": z2, "z3": z3, "z4": z4, "yhat": yhat, "l": l}
# write:
return z1, z2, z3, z4, yhat, l
