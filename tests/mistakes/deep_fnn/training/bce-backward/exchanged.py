"""Arguments exchanged: a copy of y0 as label, with gradients from elsewhere.
hint: no parameter has a gradient
loses: test-bce-backward
"""
loss0 = nn.BCELoss()(y0.detach(), torch.as_tensor(v0).reshape(y0.shape))
loss0.requires_grad_()
loss0.backward()
