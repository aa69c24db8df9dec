"""Kept as dicts, printed and compared."""
names = "X_train", "v_train", "X_test", "v_test", "batch_indx"
split_a = dict(zip(names, data_splitter(X=X, v=v, batch_size=40, train_size=0.8)))
split_b = dict(zip(names, data_splitter(X=X, v=v, batch_size=40, train_size=0.8)))
for name in names:
    assert len(split_a[name]) == len(split_b[name])
    print(name, len(split_a[name]), np.array_equal(np.asarray(split_a[name]), np.asarray(split_b[name])))
