"""forward has no return.

hint: return
loses: test-mlp-vector test-mlp-matrix test-mlp-gradients
changes: registered
"""

# instead of:
return x
# write:
