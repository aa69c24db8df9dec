"""Each mini-batch weighed like a full one.
hint: like a full one
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
total += loss.item() * len(x)
# write:
total += loss.item() * batch_size
