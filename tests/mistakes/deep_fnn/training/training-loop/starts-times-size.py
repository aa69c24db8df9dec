"""The starts are taken for numbers of mini-batches.

hint: Some mini-batches are empty
false-hint: pass train_size on
false-hint: shorter mini-batch is left out
loses: test-training-loop
"""

# instead of:
x, labels = X_train[start : start + batch_size], v_train[start : start + batch_size]
# write:
stop = (start + 1) * batch_size
x, labels = X_train[start * batch_size : stop], v_train[start * batch_size : stop]
