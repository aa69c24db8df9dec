"""Filled in a loop, with tensors."""
conjecture = {}
for units in range(4):
    conjecture[units] = torch.tensor(2.0 * units)
