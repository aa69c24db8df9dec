"""One entry for each mini-batch.
hint: one entry for each mini-batch
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
    total += loss.item() * len(x)
train_risk.append(total / len(X_train))
# write:
    train_risk.append(loss.item())
