"""An arithmetic slip in the gradient of W2 alone.

hint: not right
"""

grad = {"W1": [[-0.0249] * 2] * 2, "b1": [-0.0249] * 2, "W2": [-0.3697, -0.3967], "b2": -0.4327}
