"""forward goes from the last layer to the first.
hint: wrong order
loses: test-model-forward test-model-predict
"""

# instead of:
for layer in self.layers:
# write:
for layer in reversed(self.layers):
