"""A new split in every epoch.
hint: before the first epoch
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
model.train()
# write:
model.train()
X_train, v_train, X_test, v_test, batch_indx = data_splitter(X, v, batch_size, train_size)
X_train, v_train, X_test, v_test = (torch.as_tensor(a, dtype=torch.float32) for a in (X_train, v_train, X_test, v_test))
v_train, v_test = v_train.flatten(), v_test.flatten()
