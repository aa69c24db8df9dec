"""Cleared after backward.
hint: gradient
loses: test-bce-backward
"""
loss0 = nn.BCELoss()(y0, torch.as_tensor(v0).reshape(y0.shape))
loss0.backward()
model.zero_grad()
