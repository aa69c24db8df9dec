"""Means over three momenta, rounded, in percent; runs kept in a dict by setting."""
from collections import defaultdict
from itertools import product

loggers = defaultdict(list)
for lr, n_hidden, momentum in tqdm(list(product((0.05, 0.2), (4, 10), (0.0, 0.5, 0.9)))):
    loggers[lr, n_hidden].append(experiment(lr, n_hidden, momentum=momentum))


def mean(runs, key, scale=1):
    return round(float(np.mean([scale * run.final[key] for run in runs])), 1)


results = {
    setting: {
        "lr": setting[0],
        "n_hidden": setting[1],
        "train_loss": mean(runs, "train_loss"),
        "val_error": mean(runs, "val_error", 100),
        "test_error": mean(runs, "test_error", 100),
    }
    for setting, runs in loggers.items()
}
best = min(results.values(), key=lambda run: run["val_error"])
fig, panel = plt.subplots()
panel.semilogy(loggers[best["lr"], best["n_hidden"]][1].losses)
panel.set_xlabel("iteration")
panel.set_ylabel("loss (logarithmic)")
