"""The best run is chosen by its test error, and has the lowest validation error as well.
hint: that run has the lowest validation error too
false-hint: Another run
loses: test-tuning
"""

results, loggers = [], []
settings = [(rate, units) for rate in (0.01, 0.1, 0.5) for units in (2, 4, 16)]
for rate, units in tqdm(settings):
    log = experiment(rate, units)
    loggers.append(log)
    results.append(
        {
            "lr": rate,
            "n_hidden": units,
            "train_loss": log.final["train_loss"],
            "val_error": log.final["val_error"],
            "test_error": log.final["test_error"],
        }
    )

winner = int(np.argmin([run["test_error"] for run in results]))
best = results[winner]

fig, ax = plt.subplots(figsize=(6, 3))
ax.plot(loggers[winner].losses)
ax.set_xlabel("iteration")
ax.set_ylabel("training loss")
ax.set_title(f"lr = {best['lr']}, hidden units = {best['n_hidden']}")
plt.show()
