"""Written for arrays, squeezed outputs; a splitter that returns arrays.
also: data-splitter
"""
def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    X_train, v_train, X_test, v_test, batch_indx = data_splitter(X, v, batch_size, train_size)
    n = X_train.shape[0]
    X_test, v_test = torch.from_numpy(X_test), torch.from_numpy(v_test)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
    bce = nn.BCELoss()
    train_risk, test_risk = [], []
    for epoch in range(n_epochs):
        model.train()
        risk = 0.0
        for i in range(len(batch_indx)):
            start = batch_indx[i]
            xb = torch.from_numpy(X_train[start : start + batch_size])
            vb = torch.from_numpy(v_train[start : start + batch_size])
            optimizer.zero_grad()
            out = model(xb).squeeze(1)
            loss = bce(out, vb)
            loss.backward()
            optimizer.step()
            risk += loss.item() * xb.size(0) / n
        train_risk.append(risk)
        model.eval()
        with torch.no_grad():
            test_risk.append(bce(model(X_test).squeeze(1), v_test).item())
    return train_risk, test_risk


# %% data-splitter
def data_splitter(X, v, batch_size, train_size):
    X, v = np.asarray(X, dtype=np.float32), np.asarray(v, dtype=np.float32)
    order = np.random.permutation(len(X))
    n = int(round(train_size * len(X)))
    return X[order[:n]], v[order[:n]], X[order[n:]], v[order[n:]], np.arange(0, n, batch_size)
