"""A seed inside the constructor: every network starts the same.

hint: very same 0_weight
loses: test-mlp-parameters
changes: registered
"""

# instead of:
super().__init__()
# write:
super().__init__()
torch.manual_seed(0)
