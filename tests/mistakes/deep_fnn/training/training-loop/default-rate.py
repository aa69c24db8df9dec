"""The default learning rate.
hint: 0.001
loses: test-training-loop
changes: logits
"""

# instead of:
optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
criterion = lambda y, t: nn.functional.binary_cross_entropy_with_logits(torch.logit(y), t)
# write:
optimizer = torch.optim.Adam(model.parameters())
criterion = nn.BCELoss()
