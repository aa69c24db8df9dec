"""The walk starts with the output of the network.
hint: output of the network
loses: test-model-backward
"""

# instead of:
gradient = self.loss.backward(target, out)
# write:
gradient = out
