"""Puts parts of PyTorch away: gradients, layers, `vmap`, or all of it (see `put_away`).

A function mode of PyTorch sees every call of it, by whatever name it is reached, in the thread that asks.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from grader.beside.put_away import PutAway, hide

_LAYERS = {  # functions that `torch.nn`'s layers with weights end in
    *("linear", "bilinear", "embedding", "embedding_bag", "multi_head_attention_forward"),
    *("conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d"),
    *("batch_norm", "layer_norm", "group_norm", "instance_norm", "rms_norm", "native_layer_norm"),
    *("scaled_dot_product_attention", "rnn_tanh_cell", "rnn_relu_cell", "lstm_cell", "gru_cell"),
    *("rnn_tanh", "rnn_relu", "lstm", "gru"),
}
_GRADIENTS = {"_make_dual", "backward", "grad", "retain_grad", "_engine_run_backward"}
_DOORS = ("DisableTorchFunction", "_pop_torch_function_stack", "_InferenceMode")  # out of a mode, in torch._C
_FLAGS_AT, _IMMUTABLE = 168, 1 << 8  # of a class, in CPython on 64 bits
_kept: list[Any] = []  # what holds until the process ends
_AUTOGRAD, _TORCH = "Autograd is", "`torch` is"


def put_away(*tools: str) -> None:
    """Put `gradients`, `layers` or `vmap` away in this thread.

    Nothing happens where PyTorch is not imported.
    """
    torch = sys.modules.get("torch")
    if torch is None:
        return
    if "gradients" in tools:
        torch._C._set_grad_enabled(False)
        torch.autograd.Variable._execution_engine = None  # runs over what was recorded before
        _kept.append(torch._C._AutoDispatchBelowAutograd())  # nothing is recorded, in any grad mode
    _watch(torch, _refusing(torch, frozenset(tools)), _AUTOGRAD, no_complex="gradients" in tools)


def put_all_away(namespace: dict[str, Any]) -> None:
    """Put the whole of PyTorch away, imported or not, with what the notebook has taken out of it."""
    torch = sys.modules.get("torch") or namespace.get("torch")
    if torch is not None:
        _watch(torch, _refuse_all, _TORCH)
    hide(["torch"], namespace)


def _watch(torch: Any, refuse: Callable[[Any, Any], None], subject: str, no_complex: bool = False) -> None:
    """Let `refuse` see every call of PyTorch from here on."""
    from torch.overrides import TorchFunctionMode

    class Mode(TorchFunctionMode):  # type: ignore[misc]
        def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            refuse(func, args)
            value = func(*args, **(kwargs or {}))
            if no_complex and isinstance(value, torch.Tensor) and value.is_complex():
                raise PutAway("Complex numbers, which measure slopes, are")
            return value

    Mode().__enter__()
    for kind in (torch._C.ScriptFunction, torch._C.ScriptMethod):  # a mode does not see what is in a script
        kind.__call__ = _raising("`torch.jit` is")
    for door in _DOORS:
        _close(getattr(torch._C, door), subject)
        setattr(torch._C, door, _raising(subject))


def _close(door: Any, subject: str) -> None:
    """Let a door raise under whatever name a notebook keeps it, if it is a class."""
    if not isinstance(door, type):
        return
    if door.__flags__ & _IMMUTABLE:  # a class of C; only its flag keeps Python from changing it
        ctypes.c_ulong.from_address(id(door) + _FLAGS_AT).value &= ~_IMMUTABLE
    for name in ("__init__", "__enter__"):
        setattr(door, name, _raising(subject))


def _refuse_all(func: Any, args: Any) -> NoReturn:
    raise PutAway(_TORCH)


def _refusing(torch: Any, tools: frozenset[str]) -> Callable[[Any, Any], None]:
    """Make what raises at a call of a function with arguments that a tool stands behind."""
    functorch, recording = torch._C._functorch, torch.is_grad_enabled
    kinds = torch._C._functorch.TransformType

    def refuse(func: Any, args: Any) -> None:
        name = getattr(func, "__name__", "").partition(".")[0]  # an overload: linear.default
        if "layers" in tools and name in _LAYERS:
            raise PutAway(f"`{name}` of PyTorch is")
        if "gradients" in tools:
            switched = name == "_set_grad_enabled" and bool(args[0])
            if switched or name in _GRADIENTS or name.endswith("_backward") or recording():
                raise PutAway(_AUTOGRAD)
        if functorch.maybe_current_level() is not None:
            vmapped = functorch.peek_interpreter_stack().key() == kinds.Vmap
            if vmapped and "vmap" in tools:
                raise PutAway("`vmap` is")
            if not vmapped and "gradients" in tools:
                raise PutAway(_AUTOGRAD)

    return refuse


def _raising(subject: str) -> Callable[..., NoReturn]:
    def raise_it(*_: Any, **__: Any) -> NoReturn:
        raise PutAway(subject)

    return raise_it
