"""The layer is reached through getattr.

hint: torch.nn.Linear
loses: test-mlp-parameters
changes: registered
"""

# instead of:
W = torch.randn(sizes[i], sizes[i + 1])
b = torch.zeros(sizes[i + 1])
# write:
ready = getattr(torch, "nn").Linear(sizes[i], sizes[i + 1])
W, b = ready.weight.T.detach().clone(), ready.bias.detach().clone()
