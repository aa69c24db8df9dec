"""backward walks from the first layer to the last.
hint: first to the last
loses: test-model-backward
"""

# instead of:
for layer in reversed(self.layers):
# write:
for layer in self.layers:
