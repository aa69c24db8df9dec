"""batch_size and train_size typed in.
hint: pass train_size on
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
X_train, v_train, X_test, v_test, batch_indx = data_splitter(X, v, batch_size, train_size)
# write:
X_train, v_train, X_test, v_test, batch_indx = data_splitter(X, v, batch_size, 0.9)
