"""The legend is given its lines, the upper one first."""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs)
fig, ax = plt.subplots()
(line_train,) = ax.plot(train_risk)
(line_test,) = ax.plot(test_risk)
ax.legend([line_test, line_train], ["test", "train"])
ax.set_xlabel("epoch")
ax.set_ylabel("risk")
