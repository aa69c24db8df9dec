"""Trained on one point in a hundred, in mini-batches of 1000, so that it is over sooner: another run than asked for. Figure and names are right.

earns: 2
"""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs, 1000, 0.01)
fig, ax = plt.subplots()
ax.plot(train_risk, label="training")
ax.plot(test_risk, label="test")
ax.set(xlabel="epoch", ylabel="risk")
ax.legend()
