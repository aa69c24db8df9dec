"""Networks and results are made in an earlier cell; this one gives them their names and draws.

also: two-units
"""
width_results = results
fig, axes = plt.subplots()
plot_data(axes)
for w in networks:
    plot_fit(axes, networks[w], label=f"{w} units")
axes.set(xlabel="x", ylabel="y")
axes.legend()

# %% two-units
def mse(model, X, y):
    with torch.no_grad():
        return ((model(X) - y) ** 2).mean().item()


fits = [[mse(m, X1, y1), mse(m, X1test, y1test)] for m in [train1([2], 1) for _ in range(5)]]
networks, results = {}, {}
for w in (1, 2, 3, 10, 50, 100):
    networks[w] = train1([w])
    results[w] = mse(networks[w], X1, y1), mse(networks[w], X1test, y1test)
