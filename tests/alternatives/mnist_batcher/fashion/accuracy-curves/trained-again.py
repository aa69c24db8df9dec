"""A second network is trained for longer, and its record takes the place of the first."""
classifier = FashionMLP()
history = fit(classifier, train_loader, val_loader, epochs=9)
fig_accuracy, ax = plt.subplots()
ax.plot(range(1, 10), history["train_accuracy"], label="train")
ax.plot(range(1, 10), history["val_accuracy"], label="val")
ax.axvline(int(np.argmax(history["val_accuracy"])) + 1, ls=":")
ax.legend()
