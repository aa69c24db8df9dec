"""The order of train_test_split, not that of the question.
hint: the order is
loses: test-data-splitter
"""
def data_splitter(X, v, batch_size, train_size):
    from sklearn.model_selection import train_test_split
    X_train, X_test, v_train, v_test = train_test_split(
        np.asarray(X, dtype=np.float32), np.asarray(v, dtype=np.float32), train_size=train_size)
    return X_train, X_test, v_train, v_test, list(range(0, len(X_train), batch_size))
