"""Each fit has the name of the width before it.

hint: not named with the width
loses: test-width
"""
widths = (1, 2, 3, 10, 50, 100)
networks = {width: train1([width]) for width in widths}
width_results = {width: errors(network) for width, network in networks.items()}

fig, axes = plt.subplots(figsize=(7, 4))
plot_data(axes)
for i, width in enumerate(widths):
    plot_fit(axes, networks[width], label=f"{widths[i - 1]} units")
axes.set(xlabel="x", ylabel="y")
axes.legend()
