"""Labels, but no legend.
hint: legend
loses: test-learning-curves
"""
model = myClassifier()
train_risk, test_risk = training_loop(model, X, v, n_epochs=n_epochs)
fig, ax = plt.subplots()
ax.plot(train_risk, label='train')
ax.plot(test_risk, label='test')
ax.set(xlabel='epoch', ylabel='risk')
