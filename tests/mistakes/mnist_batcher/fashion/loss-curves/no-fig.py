"""The figure under another name.
hint: fig_loss
loses: test-loss-curves
"""
fig_losses, ax = plt.subplots()
ax.plot(range(1, len(history["train_loss"]) + 1), history["train_loss"], label="training")
ax.plot(range(1, len(history["val_loss"]) + 1), history["val_loss"], label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
