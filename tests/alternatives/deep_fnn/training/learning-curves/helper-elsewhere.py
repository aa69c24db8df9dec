"""A helper of an earlier cell runs and draws.
also: training-loop
"""
train_risk, test_risk, fig = run_and_draw(n_epochs)


# %% training-loop
def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    X_train, v_train, X_test, v_test, starts = data_splitter(X, v, batch_size, train_size)
    X_train, X_test = (torch.as_tensor(a, dtype=torch.float32) for a in (X_train, X_test))
    v_train, v_test = (torch.as_tensor(a, dtype=torch.float32).reshape(-1) for a in (v_train, v_test))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-4)
    loss_of = lambda x, t: nn.functional.binary_cross_entropy(model(x).reshape(-1), t)
    train_risk, test_risk = [], []
    for _ in range(n_epochs):
        model.train()
        for i in starts:
            optimizer.zero_grad()
            loss_of(X_train[i : i + batch_size], v_train[i : i + batch_size]).backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            train_risk.append(float(loss_of(X_train, v_train)))
            test_risk.append(float(loss_of(X_test, v_test)))
    return train_risk, test_risk


def run_and_draw(epochs):
    train, test = training_loop(myClassifier(), X, v, epochs)
    figure, axes = plt.subplots()
    for name, risk in (("train", train), ("test", test)):
        axes.plot(risk, label=name)
    axes.set_xlabel("epoch")
    axes.set_ylabel("risk")
    axes.legend()
    return train, test, figure
