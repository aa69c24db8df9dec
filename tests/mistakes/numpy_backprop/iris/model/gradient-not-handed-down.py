"""What a layer returns is not handed down.

hint: Every layer is given the gradient of the loss
false-hint: from the first to the last
loses: test-model-backward
"""

# instead of:
gradient = self.loss.backward(target, out)
for layer in reversed(self.layers):
    gradient = layer.backward(gradient)
# write:
for layer in reversed(self.layers):
    layer.backward(self.loss.backward(target, out))
