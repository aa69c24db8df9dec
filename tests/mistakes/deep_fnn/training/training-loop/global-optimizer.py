"""The notebook's optimizer, which holds another model.
hint: inside
loses: test-training-loop
changes: logits
"""

# instead of:
optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
criterion = lambda y, t: nn.functional.binary_cross_entropy_with_logits(torch.logit(y), t)
# write:
optimizer = globals()['optimizer']
criterion = nn.BCELoss()
