"""Beside the lines: the training points, and what each unit gives for the first ten test points."""
def hidden_outputs(model, X):
    return model.phi(X @ getattr(model, "0_weight") + getattr(model, "0_bias"))


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight").squeeze(1)


fig, axs = plt.subplots(2, 1, sharex=True, figsize=(7, 6))
with torch.no_grad():
    few = X1test[:10]
    for ax, outputs in zip(axs, (hidden_outputs, scaled_outputs)):
        for unit in range(10):
            ax.plot(line, outputs(model10, line)[:, unit])
            ax.plot(few, outputs(model10, few)[:, unit] + 0.05 * torch.randn(10), "k+")
plot_data(axs[1])
axs[1].plot(X1test, y1test, "x")
axs[1].plot(X1, model10(X1).detach(), "r.", label="output")
axs[0].set(ylabel="hidden")
axs[1].set(ylabel="scaled", xlabel="x")
