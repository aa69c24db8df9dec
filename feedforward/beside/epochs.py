"""Lets a training function run for a few epochs only, where a long run would show nothing more."""

from collections.abc import Callable
from typing import Any


def few_epochs(namespace: dict[str, Any], name: str = "training_loop", most: int = 3) -> None:
    """Let a student's training function run only a few epochs, whatever number it is called with.

    Its fourth parameter, or the one that is called `n_epochs` or `epochs`, is the number of epochs.
    """
    full: Callable[..., Any] | None = namespace.get(name)
    if not callable(full) or hasattr(full, "few"):
        return

    def short(*args: Any, **named: Any) -> Any:
        assert full is not None
        for key in ("n_epochs", "epochs"):
            if key in named:
                return full(*args, **{**named, key: min(named[key], most)})
        return full(*args[:3], min([*args[3:4], most]), *args[4:], **named)

    short.few = True  # type: ignore[attr-defined]
    namespace[name] = short
