"""A softmax on the output, as in a classifier.

hint: softmax acts on the output
loses: test-mlp-vector
changes: registered
"""

# instead of:
return x
# write:
return torch.softmax(x, dim=-1)
