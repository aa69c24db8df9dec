"""All widths are trained in a loop, and drawn in another."""

width_results, networks = {}, {}
for width in [1, 2, 3, 10, 50, 100]:
    networks[width] = train1([width])
    width_results[width] = errors(networks[width])

fig, axes = plt.subplots(figsize=(7, 4))
plot_data(axes)
for width, model in networks.items():
    plot_fit(axes, model, label=f"{width} units")
axes.set(xlabel="x", ylabel="y")
axes.legend()
plt.show()
