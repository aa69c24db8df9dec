"""Parameters that do not require a gradient.
hint: require a gradient
loses: test-classifier-layers
changes: three-linear-layers
"""

# instead of:
self.fc3 = nn.Linear(32, 1)
# write:
self.fc3 = nn.Linear(32, 1)
for p in self.parameters():
    p.requires_grad = False
