"""zero_grad wipes the gradients before step.

hint: wipes out
loses: test-training-steps
"""

steps = ["forward", "loss", "backward", "zero_grad", "step"]
