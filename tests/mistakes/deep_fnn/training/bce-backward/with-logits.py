"""BCEWithLogitsLoss on a probability.
hint: bcewithlogitsloss
loses: test-bce-backward
"""
loss0 = nn.BCEWithLogitsLoss()(y0, torch.as_tensor(v0).reshape(y0.shape))
loss0.backward()
