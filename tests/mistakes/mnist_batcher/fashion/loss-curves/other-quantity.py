"""The other quantity.
hint: no line of the figure
loses: test-loss-curves
"""
fig_loss, ax = plt.subplots()
ax.plot(range(1, len(history["train_accuracy"]) + 1), history["train_accuracy"], label="training")
ax.plot(range(1, len(history["val_accuracy"]) + 1), history["val_accuracy"], label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
