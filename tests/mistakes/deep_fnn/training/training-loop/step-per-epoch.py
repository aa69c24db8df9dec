"""One step an epoch.
hint: one step an epoch
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
    optimizer.step()
    total += loss.item() * len(x)
# write:
    total += loss.item() * len(x)
optimizer.step()
