"""Helper functions, arrays of losses, clearing by hand, results as arrays."""
def _as_tensor(a):
    return torch.tensor(np.asarray(a), dtype=torch.float32)


@torch.no_grad()
def _risk(model, X, v):
    was = model.training
    model.eval()
    y = model(X).reshape(-1).clamp(1e-7, 1 - 1e-7)
    model.train(was)
    return float(-(v * y.log() + (1 - v) * (1 - y).log()).mean())


def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    X_tr, v_tr, X_te, v_te, starts = data_splitter(X, v, batch_size, train_size)
    X_tr, v_tr, X_te, v_te = _as_tensor(X_tr), _as_tensor(v_tr).reshape(-1), _as_tensor(X_te), _as_tensor(v_te).reshape(-1)
    adam = torch.optim.Adam(list(model.parameters()), lr=1e-4)
    train_risk, test_risk = np.zeros(n_epochs), np.zeros(n_epochs)
    model.train()
    for e in range(n_epochs):
        for s in starts:
            for p in model.parameters():
                p.grad = None
            y = model(X_tr[s : s + batch_size]).reshape(-1)
            nn.functional.binary_cross_entropy(y, v_tr[s : s + batch_size]).backward()
            adam.step()
        train_risk[e], test_risk[e] = _risk(model, X_tr, v_tr), _risk(model, X_te, v_te)
    return train_risk, test_risk
