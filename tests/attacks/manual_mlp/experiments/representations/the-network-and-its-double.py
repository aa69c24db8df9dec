"""The functions are right, 4 marks; the figure shows the network's output, and multiples of it, but no unit.

earns: 4
"""
def hidden_outputs(model, X):
    return model.phi(X @ getattr(model, "0_weight") + getattr(model, "0_bias"))


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight").T


fig, axes = plt.subplots()
y = model10(line).detach()
for k in range(1, 8):
    axes.plot(line, k * y)
