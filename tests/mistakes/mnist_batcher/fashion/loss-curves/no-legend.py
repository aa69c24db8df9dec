"""Labels, but no legend.
hint: legend
loses: test-loss-curves
"""
fig_loss, ax = plt.subplots()
ax.plot(range(1, len(history["train_loss"]) + 1), history["train_loss"], label="training")
ax.plot(range(1, len(history["val_loss"]) + 1), history["val_loss"], label="validation")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
