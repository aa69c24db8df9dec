"""Both sets measured after the epoch by a helper with inference_mode."""
@torch.inference_mode()
def evaluate(model, loader):
    model.eval()
    outs, targets = zip(*[(model(x), y) for x, y in loader])
    outs, targets = torch.cat(outs), torch.cat(targets)
    return nn.functional.cross_entropy(outs, targets).item(), (outs.argmax(-1) == targets).float().mean().item()


def fit(model, train_loader, val_loader, epochs=8, lr=1e-3):
    opt = torch.optim.Adam(model.parameters(), lr)
    hist = {k: [] for k in ("train_loss", "train_accuracy", "val_loss", "val_accuracy")}
    for e in range(epochs):
        model.train()
        for x, y in train_loader:
            loss = nn.functional.cross_entropy(model(x), y)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            opt.step()
        for part, loader in (("train", train_loader), ("val", val_loader)):
            loss, accuracy = evaluate(model, loader)
            hist[f"{part}_loss"].append(loss)
            hist[f"{part}_accuracy"].append(accuracy)
        print(f"epoch {e + 1}: {hist['val_accuracy'][-1]:.3f}")
    return hist
