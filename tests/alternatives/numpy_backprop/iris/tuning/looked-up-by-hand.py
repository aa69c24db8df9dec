"""The best run is looked up in what was printed, and its place typed in."""

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

for run in results:
    print(run)
winner = 7  # looked up above: one of those with the lowest val_error
best = results[winner]

fig, ax = plt.subplots(figsize=(6, 3))
ax.plot(loggers[winner].losses)
ax.set_xlabel("iteration")
ax.set_ylabel("training loss")
ax.set_title(f"lr = {best['lr']}, hidden units = {best['n_hidden']}")
plt.show()
