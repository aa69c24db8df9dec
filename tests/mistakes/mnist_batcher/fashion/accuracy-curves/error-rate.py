"""One minus the accuracy.
hint: no line of the figure
loses: test-accuracy-curves
"""
fig_accuracy, ax = plt.subplots()
ax.plot(range(1, len(history["train_accuracy"]) + 1), 1 - np.array(history["train_accuracy"]), label="training")
ax.plot(range(1, len(history["val_accuracy"]) + 1), 1 - np.array(history["val_accuracy"]), label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("accuracy")
ax.legend()
