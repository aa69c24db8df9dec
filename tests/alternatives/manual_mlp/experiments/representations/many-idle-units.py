"""A ReLU network with 30 units, most of them idle, drawn over the training points."""
def hidden_outputs(model, X):
    W, b = getattr(model, "0_weight"), getattr(model, "0_bias")
    return model.phi(X @ W + b)


def scaled_outputs(model, X):
    V = getattr(model, "1_weight")
    return hidden_outputs(model, X) * V.T


relu30 = train1([30], phi=torch.relu)
fig, axes = plt.subplots(1, 2)
with torch.no_grad():
    axes[0].plot(X1.sort(dim=0).values, hidden_outputs(relu30, X1.sort(dim=0).values))
    axes[1].plot(X1.sort(dim=0).values, scaled_outputs(relu30, X1.sort(dim=0).values))
axes[0].set(title="hidden", xlabel="x")
axes[1].set(title="scaled", xlabel="x")
