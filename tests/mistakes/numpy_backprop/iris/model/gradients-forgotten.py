"""backward computes the loss alone.
hint: The backward of layer 1 is never called
loses: test-model-backward
"""

# instead of:
for layer in reversed(self.layers):
    gradient = layer.backward(gradient)
# write:
