"""The lists were given names of their own where the network was trained, some as arrays.

also: accuracy-curves, fashion-train
"""
epochs = np.arange(1, len(train_losses) + 1)
fig_loss, ax = plt.subplots()
ax.plot(epochs, train_losses, label="train")
ax.plot(epochs, val_losses, label="val")
ax.legend()
# %% accuracy-curves
fig_accuracy, ax = plt.subplots()
ax.plot(epochs, accuracies["train"], label="train")
ax.plot(epochs, accuracies["val"], label="val")
ax.legend()
# %% fashion-train
from sklearn.metrics import accuracy_score


def fit(model, train_loader, val_loader, epochs=8, lr=1e-3):
    opt = torch.optim.Adam(model.parameters(), lr)
    hist = {k: [] for k in ("train_loss", "train_accuracy", "val_loss", "val_accuracy")}
    for e in range(epochs):
        model.train()
        for x, y in train_loader:
            loss = nn.functional.cross_entropy(model(x), y)
            opt.zero_grad()
            loss.backward()
            opt.step()
        model.eval()
        with torch.no_grad():
            for part, loader in (("train", train_loader), ("val", val_loader)):
                outs, targets = zip(*[(model(x), y) for x, y in loader])
                outs, targets = torch.cat(outs), torch.cat(targets)
                hist[f"{part}_loss"].append(nn.functional.cross_entropy(outs, targets).item())
                hist[f"{part}_accuracy"].append(accuracy_score(targets, outs.argmax(1)))
    return hist


classifier = FashionMLP()
history = fit(classifier, train_loader, val_loader)
train_losses, val_losses = np.array(history["train_loss"]), history["val_loss"]
accuracies = {part: torch.tensor(history[part + "_accuracy"]) for part in ("train", "val")}
