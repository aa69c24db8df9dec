"""PyTorch's Jacobian of its own softmax stands in the answer: no derivation.

earns: 0
"""

import torch


def softmax_jacobian(s):
    found = torch.autograd.functional.jacobian(lambda z: torch.softmax(z, 0), torch.tensor(s))
    return found.numpy()
