"""Only the last fit is drawn.

hint: has 1 curves
loses: test-width
"""
width_results, networks = {}, {}
for width in [1, 2, 3, 10, 50, 100]:
    networks[width] = train1([width])
    width_results[width] = errors(networks[width])

fig, axes = plt.subplots(figsize=(7, 4))
plot_data(axes)
plot_fit(axes, model=networks[100], label="1, 2, 3, 10, 50, 100 units")
axes.set(xlabel="x", ylabel="y")
axes.legend()
plt.show()
