"""Mini-batches are slices, outputs and labels are made flat."""

def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    X_train, v_train, X_test, v_test, batch_indx = data_splitter(X, v, batch_size, train_size)
    X_train, v_train, X_test, v_test = (torch.as_tensor(a, dtype=torch.float32) for a in (X_train, v_train, X_test, v_test))
    v_train, v_test = v_train.flatten(), v_test.flatten()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
    criterion = nn.BCELoss()
    train_risk, test_risk = [], []
    for epoch in range(n_epochs):
        model.train()
        total = 0.0
        for i in batch_indx:
            x, t = X_train[i : i + batch_size], v_train[i : i + batch_size]
            optimizer.zero_grad()
            loss = criterion(model(x).flatten(), t)
            loss.backward()
            optimizer.step()
            total += loss.item() * len(x)
        train_risk.append(total / len(X_train))
        model.eval()
        with torch.no_grad():
            test_risk.append(criterion(model(X_test).flatten(), v_test).item())
    return train_risk, test_risk
