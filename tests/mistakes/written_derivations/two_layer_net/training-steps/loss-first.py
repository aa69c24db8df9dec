"""loss before forward.

hint: forward comes before it
loses: test-training-steps
"""

steps = ["zero_grad", "loss", "forward", "backward", "step"]
