"""The returned lists in the wrong order in the figure's labels.
hint: exchanged
loses: test-learning-curves
"""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs)
fig, ax = plt.subplots()
ax.plot(train_risk, label='test risk')
ax.plot(test_risk, label='train risk')
ax.set(xlabel='epoch', ylabel='risk')
ax.legend()
