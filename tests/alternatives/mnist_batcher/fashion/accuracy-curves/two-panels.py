"""A panel for each, with titles, and a helper line."""
fig_accuracy, panels = plt.subplots(1, 2, sharey=True)
for panel, part, name in zip(panels, ("train", "val"), ("training accuracy", "validation accuracy")):
    panel.plot(np.arange(8) + 1, np.array(history[part + "_accuracy"]), "o-", label=name)
    panel.axhline(0.5, color="grey", label="half")
    panel.legend()
    panel.set(xlabel="epoch", ylabel="accuracy")
