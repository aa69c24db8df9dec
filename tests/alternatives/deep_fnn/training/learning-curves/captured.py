"""The cell is timed, and what it prints is kept."""
%%time
%%capture kept
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs, batch_size=40, train_size=0.8)

fig, ax = plt.subplots(figsize=(6, 3.5))
epochs = range(1, len(train_risk) + 1)
ax.plot(epochs, train_risk, label="training risk")
ax.plot(epochs, test_risk, label="test risk")
ax.set(xlabel="epoch", ylabel="binary cross-entropy")
ax.legend()
