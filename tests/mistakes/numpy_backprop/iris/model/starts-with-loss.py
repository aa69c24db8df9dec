"""The walk starts with the value of the loss.
hint: value of the loss
loses: test-model-backward
"""

# instead of:
gradient = self.loss.backward(target, out)
# write:
gradient = self.loss.forward(target, out) * np.ones_like(out)
