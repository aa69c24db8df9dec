"""The runs have no test error.
hint: has no 'test_error'
loses: test-tuning
"""

runs = [
    (0.001, 4, 1.05, 0.40, 0.10),
    (0.1, 4, 0.30, 0.10, 0.15),
    (0.1, 16, 0.02, 0.20, 0.12),
    (1.0, 16, 0.20, 0.35, 0.30),
]
results = [dict(zip(("lr", "n_hidden", "train_loss", "val_error"), run)) for run in runs]
best = min(results, key=lambda run: run["val_error"])
losses = experiment(best["lr"], best["n_hidden"]).losses
fig, panel = plt.subplots()
panel.plot(losses)
panel.set(xlabel="iteration", ylabel="loss")
