"""The biases are made and registered but never added.

hint: biases are missing
hint: does not depend on 0_bias
loses: test-mlp-vector test-mlp-gradients
changes: registered
"""

# instead of:
x = x @ W + b
# write:
x = x @ W
