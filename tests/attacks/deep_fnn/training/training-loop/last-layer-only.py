"""The error alone moves the parameters, by its sign and without a backward pass. Lengths, modes and no_grad are right.

earns: 3
"""
def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    x, t, x_test, t_test, starts = data_splitter(X, v, batch_size, train_size)
    x, t, x_test, t_test = (torch.as_tensor(p, dtype=torch.float32) for p in (x, t, x_test, t_test))
    loss, risks = nn.BCELoss(), ([], [])
    for _ in range(n_epochs):
        model.train()
        for i in starts:
            error = (model(x[i : i + batch_size]).flatten() - t[i : i + batch_size].flatten()).mean()
            for p in model.parameters():
                p.data -= 1e-4 * error.sign().item()
        model.eval()
        with torch.no_grad():
            risks[0].append(loss(model(x).flatten(), t.flatten()).item())
            risks[1].append(loss(model(x_test).flatten(), t_test.flatten()).item())
    return risks
