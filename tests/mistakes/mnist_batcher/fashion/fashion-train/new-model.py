"""A new network inside.
hint: the model that is passed is never used
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
criterion = nn.CrossEntropyLoss()
# write:
criterion = nn.CrossEntropyLoss()
model = FashionMLP()
