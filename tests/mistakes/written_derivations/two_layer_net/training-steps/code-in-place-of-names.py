"""The lines themselves stand in the order.

hint: This step is missing
loses: test-training-steps
"""

code = {
    "forward": "y_hat = model(x)",
    "backward": "y_hat.backward()",
}
steps = list(code.values())
