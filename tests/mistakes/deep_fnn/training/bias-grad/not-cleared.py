"""The gradients of the question before are still there.
hint: gradient already
loses: test-bias-grad
"""
output_bias = [p for p in model.parameters() if p.numel() == 1][0]
grad_before = None if output_bias.grad is None else output_bias.grad.clone()
y = model(x0)
nn.BCELoss()(y, torch.as_tensor(v0).float().reshape(y.shape)).backward()
grad_after = output_bias.grad
