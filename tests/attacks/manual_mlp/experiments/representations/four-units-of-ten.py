"""The tables are right; the figure shows four units of ten, and two of them scaled.

earns: 5
"""
def hidden_outputs(model, X):
    return model.phi(X @ getattr(model, "0_weight") + getattr(model, "0_bias"))


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight")[:, 0]


fig, (left, right) = plt.subplots(1, 2)
left.plot(line, hidden_outputs(model10, line).detach()[:, :4])
right.plot(line, scaled_outputs(model10, line).detach()[:, :2])
