"""The mean over mini-batches of unequal size.
hint: mean over mini-batches
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
    total += loss.item() * len(x)
train_risk.append(total / len(X_train))
# write:
    total += loss.item()
train_risk.append(total / len(batch_indx))
