"""A loop over torch tensors."""

import torch

eta = 0.1
updated = {}
for name in grad:
    value = torch.full_like(torch.as_tensor(grad[name], dtype=torch.float32), 0.1)
    updated[name] = value - eta * torch.as_tensor(grad[name], dtype=torch.float32)
