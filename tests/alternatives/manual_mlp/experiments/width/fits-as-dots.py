"""The fits themselves are drawn as dots, at many places, and nothing in the figure is joined."""
fig, panels = plt.subplots(2, 3, figsize=(10, 5), sharex=True, sharey=True)
width_results = {}
grid = torch.linspace(-2, 2, 300)[:, None]
for width, panel in zip([1, 2, 3, 10, 50, 100], panels.ravel()):
    best = train1([width])
    width_results[width] = errors(best)
    plot_data(panel)
    with torch.no_grad():
        panel.plot(grid, best(grid), ".", markersize=2)
    panel.set_title(f"hidden units: {width}")
    panel.set_xlabel("x")
    panel.set_ylabel("y")
