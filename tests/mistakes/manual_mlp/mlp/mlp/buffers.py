"""Registered as buffers, which no optimiser finds.

hint: The module has no parameter
loses: test-mlp-parameters test-mlp-gradients
changes: registered
"""

# instead of:
self.register_parameter(f"{i}_weight", torch.nn.Parameter(W))
self.register_parameter(f"{i}_bias", torch.nn.Parameter(b))
# write:
self.register_buffer(f"{i}_weight", W)
self.register_buffer(f"{i}_bias", b)
