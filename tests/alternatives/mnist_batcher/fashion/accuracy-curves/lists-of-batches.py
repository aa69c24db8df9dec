"""Trained again on mini-batches that were put into lists, so that each epoch is faster."""
batches, val_batches = list(train_loader), list(val_loader)
classifier = FashionMLP()
history = fit(classifier, batches, val_batches, 9)
fig_accuracy, ax = plt.subplots()
for part in ("train", "val"):
    ax.plot(history[f"{part}_accuracy"], label=part)
ax.legend()
