"""Typed numbers with a little noise, another one at each run, and a look at the data for show; nothing is trained.

earns: 0
"""
noise = np.random.default_rng().normal(0, 0.01, 60)
experiment(0.1, 8)
results = []
for i, (lr, n_hidden) in enumerate([(0.01, 4), (0.1, 8), (1.0, 16)]):
    errors = {"val_error": 0.1 + abs(noise[i]), "test_error": 0.1 + abs(noise[i + 3])}
    results.append({"lr": lr, "n_hidden": n_hidden, "train_loss": 0.2, **errors})
best = min(results, key=lambda run: run["val_error"])
fig, panel = plt.subplots()
panel.plot(np.exp(-np.arange(60) / 20) + noise)
panel.set(xlabel="iteration", ylabel="loss")
