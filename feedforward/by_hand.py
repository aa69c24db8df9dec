"""Asks with tools put away that a question wants written by hand; used in hidden cells."""

from collections.abc import Sequence

from grader.asking.asking import put_away

_TORCH_TOOLS = "from feedforward.beside import torch_tools\ntorch_tools.{call}"


def without(
    *, packages: Sequence[str] = (), names: Sequence[str] = (), torch: Sequence[str] = (), instead: str
) -> None:
    """Ask everything that follows in this graded cell without these.

    Args:
        packages: modules, with all that lies in them.
        names: functions that the notebook gives.
        torch: parts of PyTorch, of `beside.torch_tools`.
        instead: a sentence for the student whose answer uses them: what to do instead.
    """
    first = "None"
    if "torch" in packages:
        first = _TORCH_TOOLS.format(call="put_all_away(globals())")
    elif torch:
        first = _TORCH_TOOLS.format(call=f"put_away{tuple(torch)}")
    others = [package for package in packages if package != "torch"]
    put_away(packages=others, names=names, first=first, instead=instead)
