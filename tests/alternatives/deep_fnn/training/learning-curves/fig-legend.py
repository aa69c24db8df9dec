"""The legend belongs to the figure."""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs, batch_size=40, train_size=0.8)
fig, ax = plt.subplots()
ax.plot(train_risk, ".-", label="train")
ax.plot(test_risk, ".-", label="test")
ax.set_xlabel("epoch")
ax.set_ylabel("risk")
fig.legend()
