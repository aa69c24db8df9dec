"""The figure has no name.
hint: fig
loses: test-learning-curves
"""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs)
plt.plot(train_risk, label='train')
plt.plot(test_risk, label='test')
plt.legend()
