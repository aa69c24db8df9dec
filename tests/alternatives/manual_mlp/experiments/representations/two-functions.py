"""A function each for what the hidden units give and for that times their weights."""

def hidden_outputs(model, X):
    W, b = getattr(model, "0_weight"), getattr(model, "0_bias")
    return model.phi(X @ W + b)


def scaled_outputs(model, X):
    V = getattr(model, "1_weight")
    return hidden_outputs(model, X) * V.T


fig, axes = plt.subplots(1, 2)
with torch.no_grad():
    axes[0].plot(line, hidden_outputs(model10, line))
    axes[1].plot(line, scaled_outputs(model10, line))
axes[0].set(title="hidden", xlabel="x")
axes[1].set(title="scaled", xlabel="x")
