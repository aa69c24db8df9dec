"""The network is trained once, with one unit.

hint: trained with its own network
loses: test-width
"""
width_results, networks = {}, {}
model = train1([1])
for width in [1, 2, 3, 10, 50, 100]:
    networks[width] = model
    width_results[width] = errors(networks[width])

fig, axes = plt.subplots(figsize=(7, 4))
plot_data(axes)
for width, model in networks.items():
    plot_fit(axes, model, label=f"{width} units")
axes.set(xlabel="x", ylabel="y")
axes.legend()
plt.show()
