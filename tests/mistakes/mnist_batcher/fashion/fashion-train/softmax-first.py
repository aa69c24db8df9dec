"""A softmax before the cross-entropy.
hint: softmax of a softmax
loses: test-fashion-train
changes: both-loops-in-one
"""

# instead of:
loss = criterion(out, labels)
# write:
loss = criterion(torch.softmax(out, dim=1), labels)
