"""The figure shows the errors against the width instead of the fits.

hint: training points are not in fig
loses: test-width
changes: one-loop
"""

# instead of:
plot_data(axes)
for width, model in networks.items():
    plot_fit(axes, model, label=f"{width} units")
# write:
axes.plot(list(width_results), [a for a, _ in width_results.values()], label="train")
axes.plot(list(width_results), [b for _, b in width_results.values()], label="test")
