"""A panel for each, with titles, and a helper line."""
fig_loss, panels = plt.subplots(1, 2, sharey=True)
for panel, part, name in zip(panels, ("train", "val"), ("training loss", "validation loss")):
    panel.plot(np.arange(8) + 1, np.array(history[part + "_loss"]), "o-", label=name)
    panel.axhline(0.5, color="grey", label="half")
    panel.legend()
    panel.set(xlabel="epoch", ylabel="loss")
