"""Makes every number of torch a double for a while, so that a formula is told from a measured slope."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch

_DOUBLES = {
    torch: {"float32": torch.float64, "float": torch.float64, "FloatTensor": torch.DoubleTensor},
    torch.Tensor: {"float": torch.Tensor.double},
}


@contextmanager
def in_double() -> Iterator[None]:
    """Let new tensors be doubles, and so those of an answer that asks for float32 by name."""
    default = torch.get_default_dtype()
    before = {place: {name: getattr(place, name) for name in names} for place, names in _DOUBLES.items()}
    try:
        _set(_DOUBLES)
        torch.set_default_dtype(torch.float64)
        yield
    finally:
        _set(before)
        torch.set_default_dtype(default)


def _set(attributes: dict[object, dict[str, object]]) -> None:
    for place, values in attributes.items():
        for name, value in values.items():
            setattr(place, name, value)
