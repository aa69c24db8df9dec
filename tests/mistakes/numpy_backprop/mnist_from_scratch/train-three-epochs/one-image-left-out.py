"""The last image of each epoch is left out.
hint: left out
loses: test-train-three-epochs
changes: accuracies-in-a-list
"""

# instead of:
for sample, digit in zip(x, y, strict=True):
# write:
for sample, digit in zip(x[:-1], y[:-1], strict=True):
