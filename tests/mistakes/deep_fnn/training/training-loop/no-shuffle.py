"""Splits by itself, without shuffling.
hint: not shuffled
loses: test-training-loop
changes: flat-outputs
"""

# instead of:
X_train, v_train, X_test, v_test, batch_indx = data_splitter(X, v, batch_size, train_size)
# write:
n = int(len(X) * train_size)
X_train, v_train, X_test, v_test, batch_indx = X[:n], v[:n], X[n:], v[n:], range(0, n, batch_size)
