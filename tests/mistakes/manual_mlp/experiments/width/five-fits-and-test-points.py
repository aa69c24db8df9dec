"""Five fits in one plot; of the widest network only the predictions for the test points.

hint: a fit for each of the six widths is expected
false-hint: curves differ
loses: test-width
"""
models = {width: train1([width]) for width in (1, 2, 3, 10, 50, 100)}
width_results = {width: errors(model) for width, model in models.items()}
fig, ax = plt.subplots(figsize=(8, 5))
plot_data(ax)
for width in (1, 2, 3, 10, 50):
    plot_fit(ax, models[width], label=f"{width} units")
with torch.no_grad():
    ax.plot(X1test, models[100](X1test), "o", label="100 units")
ax.set(xlabel="x", ylabel="y")
ax.legend()
