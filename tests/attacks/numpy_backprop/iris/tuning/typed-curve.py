"""The runs are real and the figure's curve is typed: its two marks are not earned.

earns: 5
hint: `fig` stays as it is
"""
results = [{"lr": lr, "n_hidden": n, **experiment(lr, n).final} for lr, n in [(0.01, 4), (0.1, 8), (1.0, 16)]]
best = min(results, key=lambda run: run["val_error"])
fig, panel = plt.subplots()
panel.plot(1.1 * np.exp(-np.arange(45) / 15))
panel.set(xlabel="iteration", ylabel="loss")
