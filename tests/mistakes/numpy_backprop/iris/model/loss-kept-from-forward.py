"""backward uses the output that forward kept.
hint: an earlier forward
loses: test-model-backward
"""

# instead of:
    Y = layer.forward(Y)
# write:
    Y = layer.forward(Y)
self.Y = Y

# instead of:
"""Return the loss of `out` for the labels `target`, both (m, k); fill every layer's gradients."""
# write:
"""Return the loss of `out` for the labels `target`, both (m, k); fill every layer's gradients."""
out = self.Y
