"""Three units only, unit by unit in three panels, each with its hidden and its scaled output."""
def hidden_outputs(model, X):
    return model.phi(X @ getattr(model, "0_weight") + getattr(model, "0_bias"))


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight").T


three = train1([3], nreps=2)
fig, panels = plt.subplots(1, 3, sharex=True)
with torch.no_grad():
    for j, panel in enumerate(panels):
        panel.plot(line, hidden_outputs(three, line)[:, j], label="hidden")
        panel.plot(line, scaled_outputs(three, line)[:, j], label="scaled")
        panel.set(title=f"unit {j}", xlabel="x")
panels[0].legend()
