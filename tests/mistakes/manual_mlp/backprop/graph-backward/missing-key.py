"""b1 is forgotten in the dict.

hint: no entry 'b1'
loses: test-graph-backward
changes: row-vectors
"""

# instead of:
"z2": dz2, "b1": db1, "z1": dz1, "W1": dW1, "x": dx}
# write:
"z2": dz2, "z1": dz1, "W1": dW1, "x": dx}
