"""The risks are tensors that keep their graphs.
hint: append plain numbers, loss.item()
"""
def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    X_train, v_train, X_test, v_test, batch_indx = data_splitter(X, v, batch_size, train_size)
    X_train, v_train = torch.as_tensor(X_train), torch.as_tensor(v_train).reshape(-1)
    X_test, v_test = torch.as_tensor(X_test), torch.as_tensor(v_test).reshape(-1)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
    criterion = nn.BCELoss()
    train_risk, test_risk = [], []
    for epoch in range(n_epochs):
        model.train()
        total = 0.0
        for i in batch_indx:
            xb, vb = X_train[i : i + batch_size], v_train[i : i + batch_size]
            optimizer.zero_grad()
            loss = criterion(model(xb).reshape(-1), vb)
            loss.backward()
            optimizer.step()
            total += loss * len(vb)
        train_risk.append(total / len(X_train))
        model.eval()
        with torch.no_grad():
            test_risk.append(criterion(model(X_test).reshape(-1), v_test).item())
    return train_risk, test_risk
