"""One run is passed off as four, with other settings written beside its numbers: the figure shows it, and that is all there is.

earns: 2
hint: `results` stays as it is
"""
logger = experiment(0.1, 8)
results = [{"lr": lr, "n_hidden": n, **logger.final} for lr in (0.01, 0.1) for n in (4, 8)]
best = results[0]
fig = logger.plot()
