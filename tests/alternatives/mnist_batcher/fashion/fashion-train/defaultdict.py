"""The record is a defaultdict, filled after each epoch."""
@torch.inference_mode()
def measure(model, loader):
    model.eval()
    losses, hits = [], []
    ce = nn.CrossEntropyLoss(reduction="none")
    for images, labels in loader:
        logits = model(images)
        losses.append(ce(logits, labels))
        hits.append(torch.argmax(logits, dim=-1).eq(labels))
    return torch.cat(losses).mean().item(), torch.cat(hits).float().mean().item()


def fit(model, train_loader, val_loader, epochs=8, lr=1e-3):
    from collections import defaultdict

    history = defaultdict(list)
    opt = torch.optim.Adam(model.parameters(), lr=lr)
    loss_fn = nn.CrossEntropyLoss()
    for epoch in range(epochs):
        model.train()
        for images, labels in train_loader:
            loss = loss_fn(model(images), labels)
            opt.zero_grad()
            loss.backward()
            opt.step()
        for part, loader in (("train", train_loader), ("val", val_loader)):
            loss, accuracy = measure(model, loader)
            history[f"{part}_loss"].append(loss)
            history[f"{part}_accuracy"].append(accuracy)
        print(f"epoch {epoch + 1}/{epochs}", {k: round(h[-1], 3) for k, h in history.items()})
    return history
