"""pyplot, epochs from 0, names in the legend call."""
fig_loss = plt.figure()
plt.plot(history["train_loss"])
plt.plot(history["val_loss"], "--")
plt.legend(["train", "val"])
plt.title("loss")
plt.xlabel("epoch")
plt.show()
