"""Works on column vectors, W.T @ x: a matrix of rows does not fit.

hint: one example a row
loses: test-mlp-matrix
changes: registered
"""

# instead of:
x = x @ W + b
# write:
x = W.T @ x + b
