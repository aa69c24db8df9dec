"""Written for column labels, with a splitter that gives them.
also: data-splitter
"""
def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    X_train, v_train, X_test, v_test, batch_indx = data_splitter(X, v, batch_size, train_size)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
    loss_function = nn.BCELoss()
    train_risk = []
    test_risk = []
    for epoch in tqdm(range(n_epochs)):
        model.train()
        losses, counts = [], []
        for start in batch_indx:
            end = start + batch_size
            y = model(X_train[start:end])
            loss = loss_function(y, v_train[start:end])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.detach())
            counts.append(len(y))
        train_risk.append(float(np.average(losses, weights=counts)))
        model.eval()
        with torch.no_grad():
            test_risk.append(loss_function(model(X_test), v_test).item())
    return train_risk, test_risk


# %% data-splitter
def data_splitter(X, v, batch_size, train_size):
    X = torch.tensor(np.asarray(X), dtype=torch.float32)
    v = torch.tensor(np.asarray(v), dtype=torch.float32).unsqueeze(1)
    order = torch.randperm(len(X))
    X, v = X[order], v[order]
    n = int(train_size * len(X))
    return X[:n], v[:n], X[n:], v[n:], list(range(0, n, batch_size))
