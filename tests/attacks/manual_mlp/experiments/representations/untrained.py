"""The tables are right; the figure is of a network that was never trained.

earns: 5
"""
def hidden_outputs(model, X):
    return model.phi(X @ getattr(model, "0_weight") + getattr(model, "0_bias"))


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight")[:, 0]


fresh = MLP([1, 10, 1])
fig, (left, right) = plt.subplots(1, 2)
left.plot(line, hidden_outputs(fresh, line).detach())
right.plot(line, scaled_outputs(fresh, line).detach())
