"""The slice ends at batch_size, so all mini-batches but the first are empty.

hint: Some mini-batches are empty
false-hint: pass train_size on
false-hint: shorter mini-batch is left out
loses: test-training-loop
"""

# instead of:
x, labels = X_train[start : start + batch_size], v_train[start : start + batch_size]
# write:
x, labels = X_train[start:batch_size], v_train[start:batch_size]
