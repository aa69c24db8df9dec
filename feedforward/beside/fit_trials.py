"""Runs a student's `fit` on watched networks and on a larger one; asked beside the answer."""

from typing import Any

import torch
from torch.utils.data import DataLoader, TensorDataset

from feedforward.beside.names import named
from feedforward.beside.stacks import Layers, Stack
from feedforward.beside.watched import Watched, Weights, class_forms, flat_parameters


def loader(images: Any, labels: Any, batch_size: int, shuffle: bool) -> Any:
    """Make a DataLoader of images (n, 28, 28) or (n, 784) and labels (n,)."""
    pixels = torch.as_tensor(images).float().reshape(-1, 1, 28, 28)
    pairs = TensorDataset(pixels, torch.as_tensor(labels).long())
    return DataLoader(pairs, batch_size=batch_size, shuffle=shuffle)


def trials(
    namespace: dict[str, Any], images: Any, labels: Any, n_train: int, weights: Weights, *sizes: Any
) -> list[dict[str, Any]]:
    """Run `fit` on a watched network in each form that their own network might have.

    Args:
        namespace: the student's names.
        images: (n, 784), the first `n_train` to train on, the others to validate with.
        labels: (n,).
        n_train: how many to train on.
        weights: those that the network starts with.
        sizes: batch size, epochs, learning rate.

    Returns:
        A diary for each run that ended well, with what `fit` returned.
    """
    fit, (batch_size, epochs, lr) = named(namespace, "fit"), sizes
    runs: list[dict[str, Any]] = []
    errors: list[Exception] = []
    for finish, _ in class_forms(namespace.get("FashionMLP")):
        model = Watched(weights, finish).train()
        train = loader(images[:n_train], labels[:n_train], batch_size, shuffle=True)
        val = loader(images[n_train:], labels[n_train:], batch_size, shuffle=False)
        try:
            returned = fit(model, train, val, epochs, lr)
        except Exception as error:
            errors.append(error)
        else:
            kept = {**returned} if isinstance(returned, dict) else returned  # a defaultdict would not cross
            runs.append({**model.diary(), "returned": kept})
    if not runs:
        raise errors[0]
    return runs


def trained(
    namespace: dict[str, Any], images: Any, labels: Any, n_train: int, layers: Layers, *sizes: Any
) -> list[Any]:
    """Let `fit` train a network of layers in each form; return all parameters afterwards, one row each."""
    fit, (batch_size, epochs, lr) = named(namespace, "fit"), sizes
    ends, errors = [], []
    pixels = (torch.as_tensor(images).float() / 255 - 0.3) / 0.35
    for finish, _ in class_forms(namespace.get("FashionMLP")):
        model = Stack(layers, finish)
        train = loader(pixels[:n_train], labels[:n_train], batch_size, shuffle=True)
        val = loader(pixels[n_train:], labels[n_train:], 250, shuffle=False)
        try:
            fit(model, train, val, epochs, lr)
        except Exception as error:
            errors.append(error)
        else:
            ends.append(flat_parameters(model))
    if not ends:
        raise errors[0]
    return ends


def accuracy_of(weights: str, make: Any, images: Any) -> Any:
    """Load a file of weights into a student's network and return its guesses for images (n, 784).

    Raises:
        ValueError: the file holds no weights, or those of another network.
    """
    model = make()
    try:
        saved = torch.load(weights, weights_only=True)
    except Exception as error:  # whatever bytes do to a reader
        raise ValueError("it is no file of weights") from error
    try:
        model.load_state_dict(saved)
    except (RuntimeError, TypeError, AttributeError) as error:
        raise ValueError("its weights are not those of your FashionMLP") from error
    model.eval()
    with torch.no_grad():
        pixels = torch.as_tensor(images).float().reshape(-1, 1, 28, 28) / 255
        try:
            return model(pixels).argmax(dim=1)
        except RuntimeError:  # a network for vectors
            return model(pixels.flatten(1)).argmax(dim=1)
