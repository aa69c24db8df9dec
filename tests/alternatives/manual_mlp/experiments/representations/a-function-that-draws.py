"""A function draws one network after the other, over NumPy's x; the last one stays in fig."""
def hidden_outputs(model, X):
    return model.phi(X @ getattr(model, "0_weight") + getattr(model, "0_bias"))


def scaled_outputs(model, X):
    return hidden_outputs(model, X) * getattr(model, "1_weight").T


def show(model):
    x = torch.arange(-2, 2, 0.05)
    figure, axes = plt.subplots(2, 1)
    with torch.no_grad():
        for j, column in enumerate(hidden_outputs(model, x[:, None]).unbind(1)):
            axes[0].plot(x, column, label=f"unit {j}")
        for column in scaled_outputs(model, x[:, None]).T:
            axes[1].plot(x.tolist(), column.tolist(), lw=0.5)
    axes[1].set(xlabel="x")
    return figure


for units in (3, 10):
    fig = show(train1([units], nreps=1))
