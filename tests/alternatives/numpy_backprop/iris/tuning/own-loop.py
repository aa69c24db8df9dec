"""A training loop of one's own, errors in percent, losses as lists, smoothed figure."""

data = Dataset(batch_size=15, seed=3)
results, curves = [], {}
for lr, n_hidden in tqdm([(0.02, 4), (0.05, 8), (0.2, 12)]):
    model = CourseNetwork(4, n_hidden, 3)
    optimizer = SGDOptimizer(lr, 0.9)
    losses = []
    for epoch in range(12):
        for X, Y in data.batches():
            losses += [model.backward(Y, model.forward(X))]
            optimizer.step(model.layers)

    def error(X, Y):
        return 100 * np.mean(model.predict(X, Y)[0].argmax(1) != Y.argmax(1))

    curves[lr, n_hidden] = losses
    results.append(
        {
            "lr": np.float32(lr),
            "n_hidden": np.int64(n_hidden),
            "train_loss": losses,
            "val_error": error(data.X_val, data.Y_val),
            "test_error": error(data.X_test, data.Y_test),
        }
    )
best = sorted(results, key=lambda run: run["val_error"])[0]
plt.figure(figsize=(5, 3))
smooth = np.convolve(best["train_loss"], np.ones(5) / 5, mode="valid")
plt.plot(range(5, 5 + len(smooth)), smooth, label="moving mean of five")
plt.xlabel("iteration")
plt.ylabel("training loss")
plt.legend()
fig = plt.gcf()
plt.show()
