"""forward has no return.

hint: is there a `return`
loses: test-modular-forward
changes: helper_methods
"""

# instead of:
return y_hat
# write:
