"""train_size is used as the share of the test set.
hint: exchanged
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    from sklearn.model_selection import train_test_split
    X_train, X_test, v_train, v_test = train_test_split(
        np.asarray(X, dtype=np.float32), np.asarray(v, dtype=np.float32), test_size=train_size)
    return X_train, v_train, X_test, v_test, list(range(0, len(X_train), batch_size))
