"""In a function, with the sum as reduction."""
def loss_of(y, label):
    loss = nn.BCELoss(reduction="sum")(y.flatten(), torch.as_tensor(label).float().flatten())
    loss.backward()
    return loss


loss0 = loss_of(y0, v0).item()
print(f"{loss0:.3f}")
