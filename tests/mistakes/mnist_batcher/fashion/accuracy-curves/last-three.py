"""Only the last three epochs.
hint: no line of the figure
loses: test-accuracy-curves
"""
fig_accuracy, ax = plt.subplots()
ax.plot(range(3), history["train_accuracy"][-3:], label="training")
ax.plot(range(3), history["val_accuracy"][-3:], label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("accuracy")
ax.legend()
