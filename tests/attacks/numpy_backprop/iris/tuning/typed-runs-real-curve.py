"""The figure shows a real run; all runs in the table are typed, and best is one of them.

earns: 2
hint: `results` stays as it is
"""
results = [
    dict(lr=0.01, n_hidden=4, train_loss=0.61, val_error=0.2, test_error=0.17),
    dict(lr=0.1, n_hidden=8, train_loss=0.12, val_error=0.033, test_error=0.067),
    dict(lr=1.0, n_hidden=16, train_loss=0.05, val_error=0.067, test_error=0.033),
]
best = min(results, key=lambda run: run["val_error"])
fig, panel = plt.subplots()
panel.plot(experiment(best["lr"], best["n_hidden"]).losses)
panel.set(xlabel="iteration", ylabel="loss")
