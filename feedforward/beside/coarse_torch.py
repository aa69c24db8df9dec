"""Lets differences that PyTorch computes tell nothing: for a while its elementary functions keep few digits.

The same for tensors as `grader.beside.coarse` for numbers and arrays.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_BITS = 20  # of a mantissa that are kept
_MANTISSA = {"torch.float64": 53, "torch.float32": 24}
_ELEMENTARY = {
    *("log", "log2", "log10", "log1p", "logaddexp", "xlogy", "xlog1py", "logit", "logsumexp", "log_softmax"),
    *("exp", "exp2", "expm1", "pow", "__pow__", "__rpow__", "__ipow__", "square", "float_power", "softmax"),
    *("sigmoid", "expit", "logsigmoid", "softplus", "tanh", "sinh", "cosh", "erf", "erfc", "gelu", "silu"),
    *("ndtr", "log_ndtr", "sin", "cos", "tan", "atan", "arctan", "atanh", "asinh", "acosh", "mish", "elu"),
    *("relu", "leaky_relu", "maximum", "minimum", "clamp", "clip", "clamp_min", "abs", "absolute", "where"),
    *("mul", "__mul__", "__rmul__", "multiply", "dot"),
    *("binary_cross_entropy", "cross_entropy", "mse_loss", "entr"),
}


@contextmanager
def coarse_torch() -> Iterator[None]:
    """Round what elementary functions of PyTorch give; nothing happens where it is not imported."""
    if "torch" not in sys.modules:
        yield
        return
    from torch.overrides import TorchFunctionMode

    class Mode(TorchFunctionMode):  # type: ignore[misc]
        def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            value = func(*args, **(kwargs or {}))
            name = getattr(func, "__name__", "")
            return (
                _rounded(value)
                if {name, name.rstrip("_"), name.removeprefix("special_")} & _ELEMENTARY
                else value
            )

    with Mode():
        yield


def _rounded(value: Any) -> Any:
    """Round a tensor by a millionth of each entry; infinite ones stay, and what is no tensor of floats."""
    bits = _MANTISSA.get(str(getattr(value, "dtype", "")))
    if bits is None:
        return value
    split = value * (2.0 ** (bits - _BITS) + 1)
    return (split - (split - value)).where(split.isfinite(), value)
