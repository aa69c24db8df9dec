"""No zero_grad.

hint: missing: zero_grad
loses: test-training-steps
"""

steps = ["forward", "loss", "backward", "step"]
