"""The loss is multiplied by the number of examples.
hint: the sum over the examples
loses: test-model-backward
"""

# instead of:
return self.loss.forward(target, out)
# write:
return self.loss.forward(target, out) * len(out)
