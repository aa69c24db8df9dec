"""The cell does not compile.

hint: not valid Python
loses: test-modular-forward test-modular-backward
changes: helper_methods
"""

# instead of:
return y_hat
# write:
return y_hat)
