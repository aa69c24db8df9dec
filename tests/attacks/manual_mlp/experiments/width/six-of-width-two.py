"""Six networks with two units each, which are trained soonest, called by the six widths. The data are drawn, and the errors are pairs.

earns: 2
"""
models = {w: train1([2], nreps=1) for w in (1, 2, 3, 10, 50, 100)}
width_results = {w: errors(m) for w, m in models.items()}
fig, axes = plt.subplots()
plot_data(axes)
for w, m in models.items():
    plot_fit(axes, m, f"{w} units")
axes.legend()
axes.set(xlabel="x", ylabel="y")
