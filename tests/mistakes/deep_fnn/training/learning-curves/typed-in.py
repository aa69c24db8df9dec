"""Made-up lists.
hint: entries
"""
train_risk, test_risk = [0.7, 0.5, 0.4, 0.3, 0.2], [0.7, 0.6, 0.5, 0.4, 0.35]
fig, ax = plt.subplots()
ax.plot(train_risk, label='train')
ax.plot(test_risk, label='test')
ax.set(xlabel='epoch', ylabel='risk')
ax.legend()
