"""The walk starts with out - target.
hint: right for some losses only
loses: test-model-backward
"""

# instead of:
gradient = self.loss.backward(target, out)
# write:
gradient = out - target
