"""The loop ends one layer too early.
hint: The last layer is missing
loses: test-model-forward test-model-predict
"""

# instead of:
for layer in self.layers:
# write:
for layer in self.layers[:-1]:
