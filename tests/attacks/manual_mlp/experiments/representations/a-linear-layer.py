"""Right, but for a ready layer in its functions, which is advice here; `.numpy()` for the figure is fine.

earns: 6
hint: uses torch.nn.functional.linear
"""
def hidden_outputs(model, X):
    W, b = getattr(model, "0_weight"), getattr(model, "0_bias")
    return model.phi(torch.nn.functional.linear(X, W.T, b))


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight").T


fig, (left, right) = plt.subplots(1, 2)
left.plot(line.numpy(), hidden_outputs(model10, line).detach().numpy())
right.plot(line.numpy(), scaled_outputs(model10, line).detach().numpy())
