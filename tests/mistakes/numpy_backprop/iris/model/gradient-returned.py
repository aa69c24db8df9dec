"""backward returns the last gradient, not the loss.
hint: one number
loses: test-model-backward
"""

# instead of:
return self.loss.forward(target, out)
# write:
return gradient
