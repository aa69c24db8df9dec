"""The scaled outputs are drawn as a few points only; the lines are the hidden ones twice.

hint: each line should have a partner like it
loses: test-representations
"""
def hidden_outputs(model, X):
    return model.phi(X @ getattr(model, "0_weight") + getattr(model, "0_bias"))


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight").squeeze(1)


fig, axs = plt.subplots(2, 1, sharex=True, figsize=(7, 6))
with torch.no_grad():
    axs[0].plot(line, hidden_outputs(model10, line))
    axs[1].plot(line, hidden_outputs(model10, line))
    axs[1].plot(X1test[:9], scaled_outputs(model10, X1test[:9]), "o")
