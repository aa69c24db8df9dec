"""The formula without its minus sign.
hint: sign is turned
loses: test-bce-backward
"""
loss0 = (v0 * torch.log(y0) + (1 - v0) * torch.log(1 - y0)).mean()
loss0.backward()
