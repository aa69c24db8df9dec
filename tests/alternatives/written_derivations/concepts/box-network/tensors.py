"""Tensors.
"""

import torch


def box_network(height, delta):
    return torch.ones(2), -torch.tensor([0.0, delta]), height * torch.tensor([1.0, -1.0])
