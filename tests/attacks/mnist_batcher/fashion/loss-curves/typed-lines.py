"""No record is looked at: both lines are typed in.

earns: 0
hint: does not change
"""
up = [1 / (1 + e) for e in range(8)]
fig_loss, ax = plt.subplots()
ax.plot(range(1, 9), up, label="training")
ax.plot(range(1, 9), [0.95 * u for u in up], label="validation")
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
