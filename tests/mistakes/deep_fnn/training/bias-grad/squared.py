"""The gradient of a squared error.
hint: not the gradient of the loss
loses: test-bias-grad
"""
model.zero_grad()
output_bias = [p for p in model.parameters() if p.numel() == 1][0]
grad_before = output_bias.grad
y = model(x0)
((y - torch.as_tensor(v0).float().reshape(y.shape)) ** 2).sum().backward()
grad_after = output_bias.grad
