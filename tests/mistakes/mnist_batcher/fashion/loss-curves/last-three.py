"""Only the last three epochs.
hint: no line of the figure
loses: test-loss-curves
"""
fig_loss, ax = plt.subplots()
ax.plot(range(3), history["train_loss"][-3:], label="training")
ax.plot(range(3), history["val_loss"][-3:], label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
