"""Only the training risk is drawn.
hint: test_risk
loses: test-learning-curves
"""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs)
fig, ax = plt.subplots()
ax.plot(train_risk, label='train')
ax.set(xlabel='epoch', ylabel='risk')
ax.legend()
