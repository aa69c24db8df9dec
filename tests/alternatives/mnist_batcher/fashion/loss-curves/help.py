"""Looks something up in the cell."""
plt.plot?
def draw_curves(quantity, ylabel):
    """Draw a quantity of the history for training and validation; return the figure."""
    figure, ax = plt.subplots(figsize=(5, 3))
    for part, name in (("train", "training"), ("val", "validation")):
        values = history[f"{part}_{quantity}"]
        ax.plot(range(1, len(values) + 1), values, ".-", label=name)
    ax.set(xlabel="epoch", ylabel=ylabel)
    ax.legend()
    return figure


fig_loss = draw_curves("loss", "mean cross-entropy")
