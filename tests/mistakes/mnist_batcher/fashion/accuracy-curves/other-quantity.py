"""The other quantity.
hint: no line of the figure
loses: test-accuracy-curves
"""
fig_accuracy, ax = plt.subplots()
ax.plot(range(1, len(history["train_loss"]) + 1), history["train_loss"], label="training")
ax.plot(range(1, len(history["val_loss"]) + 1), history["val_loss"], label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("accuracy")
ax.legend()
