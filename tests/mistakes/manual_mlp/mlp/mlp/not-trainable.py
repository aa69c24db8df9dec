"""The weights are registered with requires_grad=False.

hint: keep requires_grad=True
hint: No gradient reaches 0_weight
loses: test-mlp-parameters test-mlp-gradients
changes: registered
"""

# instead of:
self.register_parameter(f"{i}_weight", torch.nn.Parameter(W))
# write:
self.register_parameter(f"{i}_weight", torch.nn.Parameter(W, requires_grad=False))
