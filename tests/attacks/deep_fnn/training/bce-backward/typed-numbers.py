"""The loss is typed in as it was once printed, and gradients are random: nothing is computed.

earns: 0
"""
loss0 = torch.tensor(0.6931)
for p in model.parameters():
    p.grad = torch.randn_like(p)
