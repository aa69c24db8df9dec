"""backward walks from the first layer to the last.
hint: first to the last
false-hint: Every layer is given the gradient of the loss
loses: test-model-backward
"""

# instead of:
for layer in reversed(self.layers):
# write:
for layer in self.layers:
