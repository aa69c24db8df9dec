"""The optimizer is SGD with Nesterov's momentum.

hint: The steps are those of SGD with Nesterov's momentum; Adam is asked for
false-hint: do not follow the gradient
loses: test-training-loop
"""
def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    """Train model on X (n, 20) and v (n,); return train_risk, test_risk, one float an epoch each."""
    *parts, batch_indx = data_splitter(X, v, batch_size, train_size)
    X_train, v_train, X_test, v_test = (torch.as_tensor(p, dtype=torch.float32) for p in parts)
    v_train, v_test = v_train.flatten(), v_test.flatten()
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-2, momentum=0.9, nesterov=True)
    risk = nn.BCELoss()
    train_risk, test_risk = [], []
    for _ in tqdm(range(n_epochs)):
        model.train()
        total = 0.0
        for start in batch_indx:
            x, labels = X_train[start : start + batch_size], v_train[start : start + batch_size]
            optimizer.zero_grad()
            loss = risk(model(x).flatten(), labels)
            loss.backward()
            optimizer.step()
            total += loss.item() * len(x)
        train_risk.append(total / len(X_train))
        model.eval()
        with torch.no_grad():
            test_risk.append(risk(model(X_test).flatten(), v_test).item())
    return train_risk, test_risk
