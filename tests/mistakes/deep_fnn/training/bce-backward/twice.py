"""Two backward passes add up.
hint: added up
loses: test-bce-backward
"""
loss0 = nn.BCELoss()(y0, torch.as_tensor(v0).reshape(y0.shape))
loss0.backward(retain_graph=True)
loss0.backward()
