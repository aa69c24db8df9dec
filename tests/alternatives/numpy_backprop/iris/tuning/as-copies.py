"""A tuple of runs with more in them, best as a copy, two panels by the logger."""

found = []
for rate in [0.01, 0.1]:
    for width in range(3, 6, 2):
        log = experiment(rate, width)
        found.append(dict(lr=rate, n_hidden=width, momentum=0.5, losses=log.losses, **log.final))
results = tuple(found)
errors = [run["val_error"] for run in results]
best = dict(results[len(errors) - 1 - errors[::-1].index(min(errors))])  # the last of the best
log = experiment(best["lr"], best["n_hidden"])
fig = log.plot()
