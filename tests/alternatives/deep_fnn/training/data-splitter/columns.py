"""Float tensors, labels in a column, starts as a range."""
def data_splitter(X, v, batch_size, train_size):
    X_tensor = torch.tensor(np.array(X)).float()
    v_tensor = torch.tensor(np.array(v)).float().view(-1, 1)
    perm = torch.randperm(X_tensor.shape[0])
    cut = int(np.floor(train_size * X_tensor.shape[0]))
    X_train, X_test = X_tensor[perm[:cut]], X_tensor[perm[cut:]]
    v_train, v_test = v_tensor[perm[:cut]], v_tensor[perm[cut:]]
    return X_train, v_train, X_test, v_test, range(0, cut, batch_size)
