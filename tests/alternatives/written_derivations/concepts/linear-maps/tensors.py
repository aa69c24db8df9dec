"""Tensors, scaling with a negative factor.
"""

import torch

maps = {
    "reflection": torch.tensor([[-1.0, 0.0], [0.0, 1.0]]),
    "rotation": torch.tensor([[0.6, -0.8], [0.8, 0.6]]),
    "scaling": torch.diag(torch.tensor([2.0, -0.5])),
    "shear": torch.tensor([[1.0, 0.3], [0.0, 1.0]]),
}
# TODO: text
