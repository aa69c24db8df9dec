"""backward is not called.
hint: no parameter has a gradient
loses: test-bce-backward
"""
loss0 = nn.BCELoss()(y0, torch.as_tensor(v0).reshape(y0.shape))
