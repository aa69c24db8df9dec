"""Training and validation in one function, sums weighted by the size of each mini-batch."""

def fit(model, train_loader, val_loader, epochs=8, lr=1e-3):
    history = {"train_loss": [], "val_loss": [], "train_accuracy": [], "val_accuracy": []}
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for epoch in range(epochs):
        model.train()
        total, right, n = 0.0, 0, 0
        for images, labels in train_loader:
            optimizer.zero_grad()
            out = model(images)
            loss = criterion(out, labels)
            loss.backward()
            optimizer.step()
            total += loss.item() * labels.size(0)
            right += (out.argmax(1) == labels).sum().item()
            n += labels.size(0)
        history["train_loss"].append(total / n)
        history["train_accuracy"].append(right / n)
        model.eval()
        total, right, n = 0.0, 0, 0
        with torch.no_grad():
            for images, labels in val_loader:
                out = model(images)
                total += criterion(out, labels).item() * labels.size(0)
                right += (out.argmax(1) == labels).sum().item()
                n += labels.size(0)
        history["val_loss"].append(total / n)
        history["val_accuracy"].append(right / n)
    return history
