"""A string.

hint: list of five names
loses: test-training-steps
"""

steps = "forward loss zero_grad backward step"
