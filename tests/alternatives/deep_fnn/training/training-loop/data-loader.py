"""A DataLoader that shuffles in each epoch, model.zero_grad, test in mini-batches weighed by size."""
from torch.utils.data import DataLoader, TensorDataset


def training_loop(model, X, v, n_epochs=300, batch_size=40, train_size=0.8):
    X_train, v_train, X_test, v_test, _ = data_splitter(X, v, batch_size, train_size)
    make = lambda a, b: TensorDataset(torch.as_tensor(a).float(), torch.as_tensor(b).float().reshape(-1))
    train_loader = DataLoader(make(X_train, v_train), batch_size=batch_size, shuffle=True)
    test_loader = DataLoader(make(X_test, v_test), batch_size=batch_size)
    opt = torch.optim.Adam(model.parameters(), lr=0.0001)
    loss_fn = nn.BCELoss(reduction="sum")
    train_risk, test_risk = [], []
    for _ in tqdm(range(n_epochs)):
        model.train()
        running = 0
        for xb, vb in train_loader:
            model.zero_grad()
            loss = loss_fn(model(xb).reshape(-1), vb)
            loss.backward()
            opt.step()
            running += loss.item()
        train_risk.append(running / len(train_loader.dataset))
        model.eval()
        running = 0
        with torch.no_grad():
            for xb, vb in test_loader:
                running += loss_fn(model(xb).reshape(-1), vb).item()
        test_risk.append(running / len(test_loader.dataset))
    return train_risk, test_risk
