"""y_hat comes out as (n_out, m).

hint: right once it is transposed
loses: test-modular-forward
changes: helper_methods
"""

# instead of:
return y_hat
# write:
return y_hat.T
