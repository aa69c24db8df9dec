"""A tensor.
"""

import torch

exactly_zero_or_one = not True
saturating_logits = torch.tensor([0.0, 5000.0, 20.0])
