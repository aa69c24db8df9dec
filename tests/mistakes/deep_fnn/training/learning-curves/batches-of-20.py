"""Mini-batches of 20.

hint: mini-batches of 40
loses: test-learning-curves
"""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs, batch_size=20)
fig, ax = plt.subplots()
ax.plot(train_risk, label="training")
ax.plot(test_risk, label="test")
ax.set(xlabel="epoch", ylabel="risk")
ax.legend()
