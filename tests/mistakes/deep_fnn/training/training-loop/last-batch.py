"""The last mini-batch's loss as train risk.
hint: last mini-batch alone
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
train_risk.append(total / len(X_train))
# write:
train_risk.append(loss.item())
