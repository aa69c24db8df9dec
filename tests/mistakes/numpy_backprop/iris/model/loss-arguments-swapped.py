"""The loss is given the output first.
hint: labels first
loses: test-model-backward
"""

# instead of:
return self.loss.forward(target, out)
# write:
return self.loss.forward(out, target)
