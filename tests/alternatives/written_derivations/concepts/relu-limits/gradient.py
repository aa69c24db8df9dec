"""No gradient flows, in torch.
"""

import torch


def dead_unit(w, b, X):
    w = torch.tensor(w, requires_grad=True)
    out = torch.relu(torch.tensor(X) @ w + b)
    out.sum().backward()
    # TODO
    return not (out > 0).any()
