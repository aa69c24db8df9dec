"""A copy is trained.
hint: a copy is trained
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
criterion = nn.CrossEntropyLoss()
# write:
criterion = nn.CrossEntropyLoss()
import copy
model = copy.deepcopy(model)
