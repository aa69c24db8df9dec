"""The gradient of the output weights.
hint: entries
loses: test-bias-grad
"""
model.zero_grad()
weight = [p for p in model.parameters() if p.numel() == 32 and p.ndim == 2][0]
grad_before = weight.grad
y = model(x0)
nn.BCELoss()(y, torch.as_tensor(v0).float().reshape(y.shape)).backward()
grad_after = weight.grad.clone()
