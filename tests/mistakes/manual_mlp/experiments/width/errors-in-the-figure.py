"""The figure shows the errors against the width instead of the fits.

hint: training points are not in fig
loses: test-width
"""
width_results, networks = {}, {}
for width in [1, 2, 3, 10, 50, 100]:
    networks[width] = train1([width])
    width_results[width] = errors(networks[width])

fig, axes = plt.subplots(figsize=(7, 4))
axes.plot(list(width_results), [a for a, _ in width_results.values()], label="train")
axes.plot(list(width_results), [b for _, b in width_results.values()], label="test")
axes.set(xlabel="x", ylabel="y")
axes.legend()
plt.show()
