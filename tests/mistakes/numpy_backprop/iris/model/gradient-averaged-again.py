"""The gradient is divided by the number of examples once more.
hint: once more
loses: test-model-backward
"""

# instead of:
gradient = self.loss.backward(target, out)
# write:
gradient = self.loss.backward(target, out) / len(out)
