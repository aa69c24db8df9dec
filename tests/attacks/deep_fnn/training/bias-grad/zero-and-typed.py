"""A zero, and a number that was read off an earlier run.

earns: 0
"""
grad_before, grad_after = torch.zeros(1), torch.tensor([-0.4962])
