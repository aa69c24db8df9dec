"""Computed with torch autograd, then as arrays."""

import torch

W1 = torch.full((2, 2), 0.1, requires_grad=True)
b1 = torch.full((2,), 0.1, requires_grad=True)
W2 = torch.full((2,), 0.1, requires_grad=True)
b2 = torch.tensor(0.1, requires_grad=True)
out = torch.sigmoid(W2 @ torch.nn.functional.softplus(W1 @ torch.ones(2) + b1) + b2)
(-torch.log(out)).backward()
grad = {"W1": W1.grad, "b1": b1.grad, "W2": W2.grad, "b2": b2.grad}
