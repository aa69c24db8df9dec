"""zero_grad twice.

hint: once
loses: test-training-steps
"""

steps = ["zero_grad", "forward", "loss", "zero_grad", "backward", "step"]
