"""backward fills the gradients and returns nothing.
hint: is there a `return`
loses: test-model-backward
"""

# instead of:
return self.loss.forward(target, out)
# write:
