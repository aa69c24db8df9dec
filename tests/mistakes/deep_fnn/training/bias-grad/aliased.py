"""The gradient of before is kept without a copy, and backward writes into it.
hint: grad_before has become the same as grad_after
"""
model.zero_grad(set_to_none=False)
bias = list(model.parameters())[-1]
if bias.grad is None:
    bias.grad = torch.zeros_like(bias)
grad_before = bias.grad
y = model(x0)
nn.BCELoss()(y, v0).backward()
grad_after = bias.grad
