"""Five fits, and the test data themselves as a line, which is no fit.

hint: fig shows no fit with 100 hidden units
loses: test-width
"""
models = {width: train1([width]) for width in (1, 2, 3, 10, 50, 100)}
width_results = {width: errors(model) for width, model in models.items()}
fig, ax = plt.subplots(figsize=(8, 5))
plot_data(ax)
for width in (1, 2, 3, 10, 50):
    plot_fit(ax, models[width], label=f"{width} units")
order = X1test[:, 0].argsort()
ax.plot(X1test[order], y1test[order], label="100 test points")
ax.set(xlabel="x", ylabel="y")
ax.legend()
