"""One helper draws both figures, and reads the record by its global name.

also: accuracy-curves
"""
def draw_pair(quantity):
    fig, ax = plt.subplots()
    n = len(history["val_" + quantity])
    for part in ("train", "val"):
        ax.plot(np.arange(n) + 1, history[f"{part}_{quantity}"], label=part)
    ax.set_xlabel("epoch")
    ax.set_ylabel(quantity)
    ax.legend()
    return fig


fig_loss = draw_pair("loss")
# %% accuracy-curves
fig_accuracy = draw_pair("accuracy")
