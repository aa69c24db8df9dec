"""Only the training curve.
hint: no line of the figure is the validation loss
loses: test-loss-curves
"""
fig_loss, ax = plt.subplots()
ax.plot(range(1, len(history["train_loss"]) + 1), history["train_loss"], label="training")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
