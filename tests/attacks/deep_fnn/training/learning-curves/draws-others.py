"""The loop is run and its lists are kept, which is a third; what is drawn are smooth curves that were made up.

earns: 1
"""
train_risk, test_risk = training_loop(myClassifier(), X, v, n_epochs)
fig, ax = plt.subplots()
ax.plot([0.69 / (i + 1) for i in range(n_epochs)], label="training")
ax.plot([0.7 / (i + 1) for i in range(n_epochs)], label="test")
ax.set(xlabel="epoch", ylabel="risk")
ax.legend()
