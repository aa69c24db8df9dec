"""The text's y - v is written into .grad of the bias and read again: there is no loss and no backward pass.

earns: 0
"""
model.zero_grad()
bias = [p for p in model.parameters() if p.numel() == 1][0]
grad_before = bias.grad
bias.grad = (model(x0) - torch.as_tensor(v0)).detach().reshape(bias.shape).float()
grad_after = bias.grad.clone()
