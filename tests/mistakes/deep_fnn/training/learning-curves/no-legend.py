"""No labels.
hint: which line is which
loses: test-learning-curves
"""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs)
fig, ax = plt.subplots()
ax.plot(train_risk)
ax.plot(test_risk)
ax.set(xlabel='epoch', ylabel='risk')
