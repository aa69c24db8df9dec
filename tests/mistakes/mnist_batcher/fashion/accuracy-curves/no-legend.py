"""Labels, but no legend.
hint: legend
loses: test-accuracy-curves
"""
fig_accuracy, ax = plt.subplots()
ax.plot(range(1, len(history["train_accuracy"]) + 1), history["train_accuracy"], label="training")
ax.plot(range(1, len(history["val_accuracy"]) + 1), history["val_accuracy"], label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("accuracy")
