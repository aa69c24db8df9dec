"""Runs, the best of them and a falling curve are typed in; nothing is trained, so nothing is earned.

earns: 0
hint: `results` stays as it is
"""
results = [
    dict(lr=0.01, n_hidden=4, train_loss=0.61, val_error=0.2, test_error=0.17),
    dict(lr=0.1, n_hidden=8, train_loss=0.12, val_error=0.033, test_error=0.067),
    dict(lr=1.0, n_hidden=16, train_loss=0.05, val_error=0.067, test_error=0.033),
]
best = results[1]
fig, panel = plt.subplots()
panel.plot([1.1, 0.9, 0.7, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.12])
panel.set(xlabel="iteration", ylabel="loss")
