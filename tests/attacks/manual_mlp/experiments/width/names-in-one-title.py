"""All right but the names: six equal grey lines, and a title that lists the six widths.

earns: 5
"""
models = {w: train1([w]) for w in (1, 2, 3, 10, 50, 100)}
width_results = {w: errors(m) for w, m in models.items()}
fig, axes = plt.subplots()
plot_data(axes)
for m in models.values():
    axes.plot(line, m(line).detach(), color="grey")
axes.set(title="1, 2, 3, 10, 50 and 100 hidden units", xlabel="x", ylabel="y")
