"""All arguments left at their defaults, the optimizer's model."""
train_risk, test_risk = training_loop(model, X, v)
fig, ax = plt.subplots()
ax.plot(train_risk, 'b-', label='Train')
ax.plot(test_risk, 'r-', label='Test')
ax.set_xlabel('Epoch')
ax.set_ylabel('Risk')
ax.legend(loc='best')
