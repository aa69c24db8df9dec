"""One line of code, and four of them left open.
"""

steps = ["forward", "loss", "zero_grad", "backward", "step"]
code = {"forward": "y_hat = model(x)", "loss": "", "zero_grad": None}
