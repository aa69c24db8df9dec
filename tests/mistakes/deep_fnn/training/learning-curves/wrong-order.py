"""The two results are unpacked the wrong way round.
hint: train_risk and test_risk are exchanged
"""
model = myClassifier()
test_risk, train_risk = training_loop(model, X, v, n_epochs=n_epochs, batch_size=40, train_size=0.8)
fig, ax = plt.subplots()
ax.plot(train_risk, label="train")
ax.plot(test_risk, label="test")
ax.set_xlabel("epoch")
ax.set_ylabel("risk")
ax.legend()
