"""Another network is trained on a single mini-batch, and its record is drawn: `history` is never looked at.

earns: 0
"""
few = [next(iter(train_loader))]
shown = fit(FashionMLP(), few, few)
fig_loss, ax = plt.subplots()
ax.plot(shown["train_loss"], label="training")
ax.plot(shown["val_loss"], label="validation")
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
