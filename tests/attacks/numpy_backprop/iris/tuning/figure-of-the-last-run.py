"""The figure shows the run that happened to be the last, not the best one: the mark of its curve is not earned.

earns: 6
"""

results = []
for lr, n_hidden in tqdm([(0.1, 8), (0.5, 16), (0.01, 2)]):
    logger = experiment(lr, n_hidden)
    results.append({"lr": lr, "n_hidden": n_hidden, **logger.final})
best = min(results, key=lambda run: run["val_error"])
fig, panel = plt.subplots()
panel.plot(logger.losses)
panel.set(xlabel="iteration", ylabel="loss")
