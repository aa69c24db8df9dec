"""Rules on what an answer takes from torch, whatever it calls it."""

import ast
from collections.abc import Iterable

from grader.checks.names import UNKNOWN, Names, tree

_NO_LAYERS = {  # of torch.nn
    *("Parameter", "Module", "ParameterList", "ParameterDict", "UninitializedParameter", "Buffer"),
    *("ModuleList", "ModuleDict", "Sequential"),
}
_PLAIN_ENDS = (  # of the names of classes that hold no parameters: as good as the plain function
    *("LU", "igmoid", "anh", "oftmax", "Softmin", "Softplus", "Softsign", "Mish", "Identity"),
    *("Flatten", "Unflatten", "Dropout", "Threshold", "Loss"),
)
_YET_LAYERS = {"PReLU", "AdaptiveLogSoftmaxWithLoss"}
_LAYER_FUNCTIONS = {
    *("linear", "bilinear", "embedding", "embedding_bag", "multi_head_attention_forward"),
    *("conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d"),
    *("batch_norm", "layer_norm", "group_norm", "instance_norm", "rms_norm", "scaled_dot_product_attention"),
}
_PLAIN_PLACES = {
    f"{module}.?" for module in ("torch", "torch.nn.functional", "torch.nn.init", "torch.special")
}
_GRADIENT_FUNCTIONS = {
    *("grad", "grad_and_value", "vjp", "jvp", "jacrev", "jacfwd", "hessian", "linearize", "backward"),
}
_BACKWARD_OPTIONS = {"gradient", "retain_graph", "create_graph", "inputs"}


def torch_layers(source: str) -> list[str]:
    """List the ready-made layers of torch that an answer uses, as `torch.nn.Linear (line 3)`.

    Layers are the classes of `torch.nn` other than `Parameter`, `Module`, containers and those that hold no
    parameters, and functions like `F.linear`. Ways to a name that cannot be read (`getattr(torch, name)`,
    `eval`) are listed as well.
    """
    found = [(line, name) for line, full in Names(tree(source)).found() if (name := _layer(full))]
    return _listed(found + _unreadable(source))


def uses_numpy(source: str) -> list[str]:
    """List what an answer uses of NumPy, `.numpy()` and `torch.from_numpy` included."""
    parsed = tree(source)
    found = [(line, name) for line, name in Names(parsed).found() if _top(name, "numpy", "torch._numpy")]
    for node in ast.walk(parsed):
        if isinstance(node, ast.Attribute) and node.attr in ("numpy", "from_numpy", "__array__"):
            found.append((node.lineno, f".{node.attr}"))
    return _listed(found)


def uses_vmap(source: str) -> list[str]:
    """List where an answer lets `vmap` do the work of a matrix product."""
    found = [(line, name) for line, name in Names(tree(source)).found() if name.split(".")[-1] == "vmap"]
    return _listed(found)


def uses_autograd(source: str) -> list[str]:
    """List what lets torch compute gradients in an answer: `.backward()`, `.grad`, `requires_grad`, ...

    An answer's own `backward(...)` methods, `no_grad` and `requires_grad=False` are none of it.
    """
    parsed = tree(source)
    found = [(line, name) for line, name in Names(parsed).found() if _differentiates(name)]
    for node in ast.walk(parsed):
        name = _gradient_attribute(node)
        if name:
            found.append((getattr(node, "lineno", 0), name))
    return _listed(found)


def _listed(found: Iterable[tuple[int, str]]) -> list[str]:
    """Name each thing once, at its first line, leaving out beginnings of longer names on the same line."""
    first: dict[str, int] = {}
    for line, name in sorted(found):
        first.setdefault(name, line)
    return [f"{name} (line {line})" for name, line in sorted(first.items(), key=lambda item: item[1])]


def _top(name: str, *modules: str) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def _layer(name: str) -> str | None:
    """Return the ready-made layer in a dotted name, if there is one."""
    parts = name.split(".")
    if parts[0] not in ("torch", "torchvision", "functorch"):
        return None
    if parts[-1] in _LAYER_FUNCTIONS:
        return name
    if parts[:2] != ["torch", "nn"]:
        return None
    classes = [part for part in parts[2:] if part[:1].isupper()]
    return f"torch.nn.{classes[0]}" if classes and not _plain(classes[0]) else None


def _plain(name: str) -> bool:
    """Tell whether a class of `torch.nn` is no layer, since it holds no parameters of its own."""
    return name in _NO_LAYERS or (name.endswith(_PLAIN_ENDS) and name not in _YET_LAYERS)


def _unreadable(source: str) -> list[tuple[int, str]]:
    """Find ways to a name that only running the code would show."""
    parsed = tree(source)
    found = []
    for line, name in Names(parsed).found():
        hidden = name.startswith(("torch", UNKNOWN)) and UNKNOWN in name.split(".")
        if hidden and name not in _PLAIN_PLACES:
            found.append((line, "a name made while the code runs"))
    for node in ast.walk(parsed):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("eval", "exec")
        ):
            found.append((node.lineno, node.func.id))
    return found


def _differentiates(name: str) -> bool:
    if not _top(name, "torch", "functorch"):
        return False
    last = name.split(".")[-1]
    return _top(name, "torch.autograd") or last in _GRADIENT_FUNCTIONS or last == "enable_grad"


def _gradient_attribute(node: ast.AST) -> str | None:
    """Recognise `.grad`, `requires_grad=True`, `.requires_grad_()` and autograd's own `.backward()`."""
    if isinstance(node, ast.keyword):
        return "requires_grad" if node.arg == "requires_grad" and not _false(node.value) else None
    if isinstance(node, ast.Assign) and not _false(node.value):
        marked = any(isinstance(t, ast.Attribute) and t.attr == "requires_grad" for t in node.targets)
        return "requires_grad" if marked else None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        name, own = node.func.attr, _is_self(node.func.value)
        if name == "requires_grad_" and not (node.args and _false(node.args[0])):
            return ".requires_grad_()"
        options = {option.arg for option in node.keywords}
        plain = not node.args and (not options or options & _BACKWARD_OPTIONS)
        return ".backward()" if name == "backward" and plain and not own else None
    if isinstance(node, ast.Attribute) and node.attr in ("grad", "retain_grad", "grad_fn"):
        return None if _is_self(node.value) else f".{node.attr}"
    return None


def _false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not node.value


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"
