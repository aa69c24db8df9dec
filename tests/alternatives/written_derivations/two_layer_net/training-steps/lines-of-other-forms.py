"""Each line in another form that PyTorch knows.
"""

steps = ["zero_grad", "forward", "loss", "backward", "step"]
code = {
    "zero_grad": "model.zero_grad(set_to_none=True)",
    "forward": "out = model.forward(x)",
    "loss": "error = ((y - out) ** 2).mean()",
    "backward": "error.backward()",
    "step": "optimizer.step()",
}
