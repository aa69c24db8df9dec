"""Asks with tools put away that a question wants written by hand; used in hidden cells."""

from collections.abc import Sequence
from typing import Any

from grader.asking.asking import AskError, ask, put_away
from grader.asking.marking import PUT_AWAY
from grader.checks import rules
from grader.checks.formulas import MANY_DIGITS

ALL_BUT_NUMPY = (
    *("torch", "torchvision", "sklearn", "scipy", "sympy"),
    *("tensorflow", "jax", "keras", "autograd"),
    *MANY_DIGITS,
)
_TORCH_TOOLS = "from feedforward.beside import torch_tools\ntorch_tools.{call}"


def without(
    *, packages: Sequence[str] = (), names: Sequence[str] = (), torch: Sequence[str] = (), instead: str
) -> None:
    """Ask everything that follows in this graded cell without these.

    Args:
        packages: modules, with all that lies in them.
        names: functions that the notebook gives.
        torch: parts of PyTorch, of `beside.torch_tools`; with `gradients`, SymPy and what counts with many
            digits go as well.
        instead: a sentence for the student whose answer uses them: what to do instead.
    """
    first = "None"
    if "torch" in packages:
        first = _TORCH_TOOLS.format(call="put_all_away(globals())")
    elif torch:
        first = torch_away(*torch)
    others = [package for package in packages if package != "torch"]
    others += [
        package for package in ("sympy", *MANY_DIGITS) if "gradients" in torch and package not in others
    ]
    put_away(packages=others, names=names, first=first, instead=instead)


def torch_away(*tools: str) -> str:
    """Return Python that puts parts of PyTorch away: of `beside.torch_tools`."""
    return _TORCH_TOOLS.format(call=f"put_away{tools}")


def with_numpy_alone() -> None:
    """Ask everything that follows in this graded cell without packages that know networks or derivatives."""
    without(packages=ALL_BUT_NUMPY, instead="Write it with NumPy alone.")


def assert_numpy_alone(*codes: str, **given: Any) -> None:
    """Ask for values after `with_numpy_alone`; what else may be wrong with them is not looked at.

    Raises:
        AssertionError: one is made with a package that is put away.
    """
    for code in codes:
        try:
            ask(code, **given)
        except AskError as error:
            assert PUT_AWAY not in str(error), str(error)


def assert_torch_alone(source: str) -> None:
    """Assert that an answer keeps to the rules of `manual_mlp`: no ready layer, no NumPy, no vmap."""
    used = [*rules.torch_layers(source), *rules.uses_numpy(source), *rules.uses_vmap(source)]
    assert not used, (
        f"The answer uses {', '.join(used)}. That costs nothing here, but the rules of `mlp` hold: write it "
        "with tensors of PyTorch, without NumPy, vmap and ready layers."
    )
