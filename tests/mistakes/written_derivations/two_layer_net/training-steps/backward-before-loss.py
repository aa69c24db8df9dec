"""backward before loss.

hint: starts from the loss
loses: test-training-steps
"""

steps = ["zero_grad", "forward", "backward", "loss", "step"]
