"""pyplot, epochs from 0, names in the legend call."""
fig_accuracy = plt.figure()
plt.plot(history["train_accuracy"])
plt.plot(history["val_accuracy"], "--")
plt.legend(["train", "val"])
plt.title("accuracy")
plt.xlabel("epoch")
plt.show()
