"""A network whose layers come as data, to stand in for a student's own; asked beside the answer."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import nn

from feedforward.beside.watched import finished

Layers = Sequence[Sequence[Any]]  # the name of each layer in torch.nn, and its arguments


class Stack(nn.Sequential):  # type: ignore[misc]
    """Layers in a row; gives what a student's own network gives: (m, k), or (m,) if `flat`."""

    def __init__(self, layers: Layers, finish: str = "logits", flat: bool = False) -> None:
        super().__init__(*(getattr(nn, kind)(*sizes) for kind, *sizes in layers))
        self.finish, self.flat = finish, flat

    def forward(self, x: Any) -> Any:
        """Return the outputs for examples x."""
        y = finished(super().forward(x), self.finish)
        return y.squeeze(-1) if self.flat else y


def filled(model: Any, parameters: Sequence[Any]) -> Any:
    """Give a model its parameters, in their order, and return it."""
    with torch.no_grad():
        for parameter, values in zip(model.parameters(), parameters, strict=True):
            parameter.copy_(torch.as_tensor(values))
    return model
