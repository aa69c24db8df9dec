"""Only the training points are kept, from unpacked calls."""
X_a, v_a, X_ta, v_ta, starts_a = data_splitter(X, v, batch_size=40, train_size=0.8)
X_b, v_b, X_tb, v_tb, starts_b = data_splitter(X, v, batch_size=40, train_size=0.8)
split_a, split_b = X_a, X_b
print(X_a[:2], X_b[:2])
