"""No copy is kept: backward writes into it.
hint: very same tensor
loses: test-bias-grad
"""
model.zero_grad(set_to_none=False)
output_bias = [p for p in model.parameters() if p.numel() == 1][0]
if output_bias.grad is None:
    output_bias.grad = torch.zeros_like(output_bias)
grad_before = output_bias.grad
y = model(x0)
nn.BCELoss()(y, torch.as_tensor(v0).float().reshape(y.shape)).backward()
grad_after = output_bias.grad
