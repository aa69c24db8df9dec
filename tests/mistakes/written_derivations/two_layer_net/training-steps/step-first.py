"""step before backward.

hint: backward comes before step
loses: test-training-steps
"""

steps = ["zero_grad", "forward", "loss", "step", "backward"]
