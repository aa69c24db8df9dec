"""[reading] Takes the risks from what an earlier hand-in showed of the loop that stands in for one's own.

earns: 0
status: graded
hint: There is no `train_risk`
"""
train_risk, test_risk = (risk[:n_epochs] for risk in risks_)
fig, ax = plt.subplots()
ax.plot(train_risk, label="training")
ax.plot(test_risk, label="test")
ax.legend()
