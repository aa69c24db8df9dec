"""Draws what an accuracy does not tell: which kinds of image a classifier confuses, and how sure it is."""

import matplotlib.pyplot as plt
import torch
from torch.utils.data import DataLoader


def draw(model, test_set, class_names, worst=12, bins=10):
    """Return a figure: confusion matrix, reliability, the surest mistakes, weights of the first layer.

    Args:
        model: takes images (N, 1, 28, 28), returns logits (N, 10).
        test_set: of (image, label).
        class_names: ten of them.
        worst: how many of the wrong answers with the highest probability are shown.
        bins: of the reliability plot.
    """
    images, labels, probabilities = looked_at(model, test_set)
    surest, guesses = probabilities.max(dim=1)
    figure = plt.figure(figsize=(10, 9), layout="constrained")
    top, middle, bottom = figure.subfigures(3, 1, height_ratios=[2.4, 1, 1])
    left, right = top.subplots(1, 2)
    _confusion(left, labels, guesses, class_names)
    _reliability(right, surest, guesses == labels, bins)
    mistakes = [i for i in surest.argsort(descending=True).tolist() if guesses[i] != labels[i]][:worst]
    middle.suptitle("wrong, and surest of it", fontsize=10)
    for panel, i in zip(middle.subplots(1, worst), mistakes, strict=False):
        panel.imshow(images[i, 0], cmap="gray_r")
        title = f"{class_names[labels[i]]},\nnot {class_names[guesses[i]]}\n{surest[i]:.0%}"
        panel.set_title(title, fontsize=6)
    bottom.suptitle("weights of the first layer's first units, red positive, blue negative", fontsize=10)
    for panel, weight in zip(bottom.subplots(1, worst), first_weights(model), strict=False):
        limit = weight.abs().max()
        panel.imshow(weight.reshape(28, 28), cmap="RdBu_r", vmin=-limit, vmax=limit)
    for panel in [*middle.axes, *bottom.axes]:
        panel.axis("off")
    return figure


def looked_at(model, test_set):
    """Return images (N, 1, 28, 28), labels (N,) and class probabilities (N, 10) of a data set."""
    model.eval()
    images, labels = (torch.cat(part) for part in zip(*DataLoader(test_set, 500), strict=True))
    with torch.no_grad():
        return images, labels, torch.softmax(model(images), dim=1)


def first_weights(model):
    """Return the weights (units, 784) of the first layer that takes all pixels; none where there is none."""
    layers = (w.detach() for w in model.parameters() if w.ndim == 2 and w.shape[1] == 784)
    return next(layers, torch.empty(0, 784))


def _confusion(axes, labels, guesses, class_names):
    counts = torch.bincount(10 * labels + guesses, minlength=100).reshape(10, 10)
    shares = counts / counts.sum(dim=1, keepdim=True).clamp(min=1)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for row in range(10):
        for column in range(10):
            color = "white" if shares[row, column] > 0.5 else "black"
            text = f"{100 * shares[row, column]:.0f}" if counts[row, column] else ""
            axes.text(column, row, text, ha="center", va="center", fontsize=7, color=color)
    axes.set_xticks(range(10), class_names, rotation=60, ha="right", fontsize=7)
    axes.set_yticks(range(10), class_names, fontsize=7)
    axes.set(xlabel="guess", ylabel="label", title="of each label, percent")


def _reliability(axes, surest, right, bins):
    places = (surest * bins).long().clamp(max=bins - 1)
    counts = torch.bincount(places, minlength=bins)
    sure, found = (
        torch.bincount(places, values, minlength=bins) / counts for values in (surest, right.float())
    )
    axes.plot([0, 1], [0, 1], "--", color="grey")
    axes.plot(sure, found, "o-")
    for x, y, count in zip(sure, found, counts, strict=True):
        if count:
            axes.annotate(f"{count:,}", (x, y), textcoords="offset points", xytext=(4, -10), fontsize=7)
    axes.set(
        xlabel="probability of the guess, mean",
        ylabel="share that is right",
        title="reliability, with how many images",
    )
