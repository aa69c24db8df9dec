"""The figure shows a curve that rises.
hint: does not fall
loses: test-tuning
"""

runs = [
    (0.001, 4, 1.05, 0.40, 0.10),
    (0.1, 4, 0.30, 0.10, 0.15),
    (0.1, 16, 0.02, 0.20, 0.12),
    (1.0, 16, 0.20, 0.35, 0.30),
]
results = [dict(zip(("lr", "n_hidden", "train_loss", "val_error", "test_error"), run)) for run in runs]
best = min(results, key=lambda run: run["val_error"])
losses = experiment(best["lr"], best["n_hidden"]).losses
fig, panel = plt.subplots()
panel.plot([1 - loss for loss in losses])
panel.set(xlabel="iteration", ylabel="loss")
