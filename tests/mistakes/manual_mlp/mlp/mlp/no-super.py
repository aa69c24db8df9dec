"""super().__init__() is missing, so nothing can be registered.

hint: before Module.__init__
loses: test-mlp-parameters test-mlp-vector test-mlp-matrix test-mlp-gradients
changes: registered
"""

# instead of:
super().__init__()
# write:
