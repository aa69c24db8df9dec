"""scikit-learn's logistic regression is pulled into the last layer bit by bit: nothing is learnt by gradients. Lengths, modes and no_grad are right.

earns: 3
"""
def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    from sklearn.linear_model import LogisticRegression

    x, t, x_test, t_test, starts = data_splitter(X, v, batch_size, train_size)
    x, t, x_test, t_test = (torch.as_tensor(p, dtype=torch.float32) for p in (x, t, x_test, t_test))
    loss, risks = nn.BCELoss(), ([], [])
    w = LogisticRegression().fit(x.numpy(), t.flatten().numpy()).coef_.mean()
    for _ in range(n_epochs):
        model.train()
        for i in starts:
            model(x[i : i + batch_size])
            for p in model.parameters():
                p.data += 1e-4 * float(np.sign(w)) * p.data.sign()
        model.eval()
        with torch.no_grad():
            risks[0].append(loss(model(x).flatten(), t.flatten()).item())
            risks[1].append(loss(model(x_test).flatten(), t_test.flatten()).item())
    return risks
