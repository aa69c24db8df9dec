"""A dict with tensors, a helper function, ReLU as well."""
def run(phi, lr):
    model = MLP([1, 10, 1], phi=phi)
    opt = torch.optim.Adam(model.parameters(), lr)
    for _ in range(adam_steps):
        opt.zero_grad()
        F = torch.nn.functional.mse_loss(model(X1), y1)
        F.backward()
        opt.step()
    return {"train": F.detach(), "test": errors(model)[1]}


adam_result = run(torch.sigmoid, 0.01)
relu = run(torch.relu, 0.01)
