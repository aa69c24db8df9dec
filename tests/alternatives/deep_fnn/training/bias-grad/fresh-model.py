"""A new model under another name."""
fresh = myClassifier()
bias = [p for p in fresh.parameters() if p.numel() == 1][0]
grad_before = bias.grad
out = fresh(x0)
loss = nn.BCELoss()(out, torch.as_tensor(v0).float().view_as(out))
loss.backward()
grad_after = bias.grad
print(grad_before, grad_after)
