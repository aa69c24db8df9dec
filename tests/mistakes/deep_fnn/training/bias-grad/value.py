"""The bias itself instead of its gradient.
hint: value
loses: test-bias-grad
"""
model.zero_grad()
output_bias = [p for p in model.parameters() if p.numel() == 1][0]
grad_before = output_bias.grad
y = model(x0)
nn.BCELoss()(y, torch.as_tensor(v0).float().reshape(y.shape)).backward()
grad_after = output_bias.detach().clone()
