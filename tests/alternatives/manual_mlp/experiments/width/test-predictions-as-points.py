"""All six fits in one plot; of each, the predictions for the test points as points of its colour."""
models = {width: train1([width]) for width in (1, 2, 3, 10, 50, 100)}
width_results = {width: errors(model) for width, model in models.items()}
fig, ax = plt.subplots(figsize=(8, 5))
plot_data(ax)
ax.plot(X1test, y1test, "rx", label="test data")
for width, model in models.items():
    plot_fit(ax, model, label=f"{width} units")
    with torch.no_grad():
        ax.plot(X1test, model(X1test), "o", markersize=3, color=ax.lines[-1].get_color())
ax.set(xlabel="x", ylabel="y", ylim=(-2, 2))
ax.legend()
