"""A tuple, zero_grad after forward.
"""

# TODO
steps = ("forward", "zero_grad", "loss", "backward", "step")
