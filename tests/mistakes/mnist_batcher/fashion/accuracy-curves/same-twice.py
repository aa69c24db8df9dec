"""The training curve twice.
hint: no line of the figure is the validation accuracy
loses: test-accuracy-curves
"""
fig_accuracy, ax = plt.subplots()
ax.plot(range(1, len(history["train_accuracy"]) + 1), history["train_accuracy"], label="training")
ax.plot(range(1, len(history["train_accuracy"]) + 1), history["train_accuracy"], label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("accuracy")
ax.legend()
