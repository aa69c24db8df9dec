"""Squared error.
hint: squared error
loses: test-bce-backward
"""
loss0 = nn.MSELoss()(y0, torch.as_tensor(v0).reshape(y0.shape))
loss0.backward()
