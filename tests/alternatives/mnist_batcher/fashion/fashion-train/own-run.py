"""AdamW, flattened images, summed losses, the training run in the same cell."""
from tqdm.auto import tqdm


def fit(model, train_loader, val_loader, epochs=8, lr=1e-3):
    criterion = nn.CrossEntropyLoss(reduction="sum")
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    train_loss, val_loss, train_accuracy, val_accuracy = [], [], [], []
    for epoch in tqdm(range(epochs)):
        model.train(True)
        running_loss = running_right = 0.0
        for images, labels in train_loader:
            images = images.view(images.shape[0], -1)
            logits = model(images)
            loss = criterion(logits, labels) / len(labels)
            model.zero_grad()
            loss.backward()
            optimizer.step()
            running_loss += float(loss) * len(labels)
            running_right += float((torch.max(logits.data, 1)[1] == labels).sum())
        train_loss.append(running_loss / len(train_loader.dataset))
        train_accuracy.append(running_right / len(train_loader.dataset))
        model.train(False)
        running_loss = running_right = 0.0
        with torch.no_grad():
            for images, labels in val_loader:
                logits = model(images.view(images.shape[0], -1))
                running_loss += criterion(logits, labels).item()
                running_right += (logits.argmax(1) == labels).sum().item()
        val_loss.append(running_loss / len(val_loader.dataset))
        val_accuracy.append(running_right / len(val_loader.dataset))
    return dict(train_loss=train_loss, val_loss=val_loss, train_accuracy=train_accuracy, val_accuracy=val_accuracy, epochs=epochs)


classifier = FashionMLP()
history = fit(classifier, train_loader, val_loader)
