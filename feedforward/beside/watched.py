"""A small network that keeps a diary of what a training loop does with it.

This runs beside the student's answer; the judge reads the diary with `descent`. The network is
`tanh(x W1 + b1) W2 + b2` on the leading features of each example, and gives what the student's own
network gives (probabilities, logits, a column or a flat vector), so that a loop that fits the one fits
the other.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
import torch

Weights = Sequence[Any]  # W1 (d, h), b1 (h,), W2 (h, k), b2 (k,)


class Calls(list[dict[str, Any]]):
    """The notes of a network and of all its copies, and which of them was called last."""

    latest: Any = None

    def __deepcopy__(self, _: Any) -> "Calls":
        return self


class Watched(torch.nn.Module):  # type: ignore[misc]
    """A network that notes each call: the examples, the modes and the parameters before it."""

    def __init__(self, weights: Weights, finish: str = "logits", flat: bool = False) -> None:
        super().__init__()
        self.W1, self.b1, self.W2, self.b2 = (
            torch.nn.Parameter(torch.tensor(np.asarray(w), dtype=torch.float32)) for w in weights
        )
        self.finish, self.flat = finish, flat
        self.calls = Calls()
        self.felt = [torch.zeros_like(p) for p in self.parameters()]
        for place, parameter in enumerate(self.parameters()):
            parameter.register_hook(partial(self._feel, place))

    def forward(self, x: Any) -> Any:
        """Return the outputs, (m, k), or (m,) if `flat`, for m examples of any shape."""
        rows = x.reshape(1, -1) if x.ndim == 1 else x.flatten(1)
        rows = rows[:, : self.W1.shape[0]]
        learning = torch.is_grad_enabled() and any(p.requires_grad for p in self.parameters())
        note = {"x": rows.detach().clone(), "training": self.training, "grad": learning}
        self.calls.append({**note, "before": flat_parameters(self)})
        self.calls.latest = self.parameters
        out = finished(torch.tanh(rows @ self.W1 + self.b1) @ self.W2 + self.b2, self.finish)
        out = out.squeeze(0) if x.ndim == 1 else out
        return out.squeeze(-1) if self.flat else out

    def _feel(self, place: int, gradient: Any) -> None:
        self.felt[place] = gradient.detach().clone()

    def diary(self) -> dict[str, Any]:
        """Return all notes as plain data.

        `end` are the parameters, as they are now, of the network or copy that was called last, and `kept`
        are those of this very network; `felt` is the gradient that came back to it last.
        """
        kept, latest = flat_parameters(self), self.calls.latest
        end = torch.cat([p.detach().flatten() for p in latest()]).clone() if latest else kept
        felt = torch.cat([gradient.flatten() for gradient in self.felt])
        return {"calls": list(self.calls), "end": end, "kept": kept, "felt": felt}


def flat_parameters(model: Any) -> Any:
    """Copy all parameters of a model into one row."""
    return torch.cat([p.detach().flatten() for p in model.parameters()]).clone()


def finished(logits: Any, finish: str) -> Any:
    """Turn logits, (m, k), into what a network of some `finish` gives; k = 1 is the binary case."""
    if finish == "probabilities":
        return torch.sigmoid(logits) if logits.shape[-1] == 1 else torch.softmax(logits, -1)
    return torch.log_softmax(logits, -1) if finish == "log-probabilities" else logits


def binary_forms(make: Callable[[], Any] | None) -> list[tuple[str, bool]]:
    """Tell what a student's binary classifier gives, as (finish, flat): the likeliest first."""
    try:
        assert make is not None
        y = make()(torch.randn(50, 20) * 10)
        flat = y.ndim == 1
        inside = bool(((y >= 0) & (y <= 1)).all())
        return [("probabilities", flat)] if inside else [("logits", flat), ("probabilities", flat)]
    except Exception:  # it does not work, whatever the reason: that costs another question
        return [("probabilities", False), ("probabilities", True)]


def class_forms(make: Callable[[], Any] | None) -> list[tuple[str, bool]]:
    """Tell what a student's classifier of images gives: the likeliest first."""
    try:
        assert make is not None
        y = make()(torch.rand(20, 1, 28, 28))
        if bool((y >= 0).all()) and torch.allclose(y.sum(-1), torch.ones(20), atol=1e-3):
            return [("logits", False), ("probabilities", False)]
        if torch.allclose(y.exp().sum(-1), torch.ones(20), atol=1e-3):
            return [("logits", False), ("log-probabilities", False)]
    except Exception:  # as above
        pass
    return [("logits", False)]
