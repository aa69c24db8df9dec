"""train_test_split, arrays of float64, starts as an array."""
def data_splitter(X, v, batch_size, train_size):
    # TODO: tidy up
    from sklearn.model_selection import train_test_split
    X_train, X_test, v_train, v_test = train_test_split(np.array(X), np.array(v), train_size=train_size)
    batch_indx = np.arange(0, len(X_train), batch_size)
    return X_train, v_train, X_test, v_test, batch_indx
