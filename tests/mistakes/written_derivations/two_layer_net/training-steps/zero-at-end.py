"""zero_grad only after step.

hint: very first backward
loses: test-training-steps
"""

steps = ["forward", "loss", "backward", "step", "zero_grad"]
