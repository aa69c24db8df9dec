"""A sigmoid on the output, as if the labels were probabilities.

hint: the last layer is linear
loses: test-mlp-vector
changes: registered
"""

# instead of:
return x
# write:
return torch.sigmoid(x)
