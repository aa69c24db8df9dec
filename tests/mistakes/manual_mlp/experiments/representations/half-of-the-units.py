"""Only the first five of ten units are drawn.

hint: a line for each unit
loses: test-representations
"""
def hidden_outputs(model, X):
    W, b = getattr(model, "0_weight"), getattr(model, "0_bias")
    return model.phi(X @ W + b)


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight").T


fig, axes = plt.subplots(1, 2)
with torch.no_grad():
    axes[0].plot(line, hidden_outputs(model10, line)[:, :5])
    axes[1].plot(line, scaled_outputs(model10, line)[:, :5])
axes[0].set(title="hidden", xlabel="x")
axes[1].set(title="scaled", xlabel="x")
