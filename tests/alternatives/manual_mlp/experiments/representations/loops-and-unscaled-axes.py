"""Columns in a loop, detached, drawn line by line in one panel below the other."""
def hidden_outputs(model, X):
    H = model.sizes[1]
    columns = []
    for j in range(H):
        w = model.get_parameter("0_weight")[0, j]
        b = model.get_parameter("0_bias")[j]
        columns.append(model.phi(X[:, 0] * w + b))
    return torch.stack(columns, dim=1).detach()


def scaled_outputs(model, X):
    h = hidden_outputs(model, X)
    out = torch.empty_like(h)
    for j in range(h.shape[1]):
        out[:, j] = h[:, j] * model.get_parameter("1_weight")[j, 0].detach()
    return out


# TODO: other networks
fig, (top, bottom) = plt.subplots(2, 1, sharex=True)
x = torch.linspace(-2, 2, 101)[:, None]
for j in range(10):
    top.plot(x[:, 0], hidden_outputs(model10, x)[:, j], label=f"unit {j}")
    bottom.plot(x[:, 0], scaled_outputs(model10, x)[:, j], label=f"unit {j}")
top.set_title("hidden")
bottom.set_title("scaled")
bottom.set_xlabel("x")
