"""Straight lines in the place of fits, without networks: data, names and errors are made up by hand.

earns: 0
"""
width_results = {w: (float("nan"), 1 / w) for w in (1, 2, 3, 10, 50, 100)}
fig, axes = plt.subplots()
plot_data(axes)
for w in width_results:
    axes.plot(line, line / w, label=str(w))
axes.legend()
