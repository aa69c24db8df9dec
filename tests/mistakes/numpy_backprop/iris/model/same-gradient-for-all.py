"""Every layer is given the gradient of the loss.
hint: Every layer is given the gradient of the loss
false-hint: from the first to the last
loses: test-model-backward
"""

# instead of:
gradient = layer.backward(gradient)
# write:
layer.backward(gradient)
