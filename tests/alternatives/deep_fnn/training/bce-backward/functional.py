"""The functional form."""
import torch.nn.functional as F
loss0 = F.binary_cross_entropy(y0, torch.as_tensor(v0).float().view_as(y0))
loss0.backward()
