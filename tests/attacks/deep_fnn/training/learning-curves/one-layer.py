"""The network of the long run is a single layer of one's own, not the classifier. Figure and names are right.

earns: 2
"""
model = nn.Sequential(nn.Linear(20, 1), nn.Sigmoid())
train_risk, test_risk = training_loop(model, X, v, n_epochs, 40, 0.8)
fig, ax = plt.subplots()
ax.plot(train_risk, label="training")
ax.plot(test_risk, label="test")
ax.set(xlabel="epoch", ylabel="risk")
ax.legend()
