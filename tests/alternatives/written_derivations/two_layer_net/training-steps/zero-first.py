"""zero_grad at the very start.
"""

steps = ["zero_grad", "forward", "loss", "backward", "step"]
