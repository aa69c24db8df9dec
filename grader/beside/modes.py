"""Modes that a notebook left on: named after each cell, and put back where asked code runs."""

import sys
import warnings


def left_on() -> list[str]:
    """Name the modes that are not as in a fresh process, and can stop a cell of the notebook."""
    numpy, torch = sys.modules.get("numpy"), sys.modules.get("torch")
    errors = [category for action, _, category, *_ in warnings.filters if action == "error"]
    modes = {"warnings": any(category.__module__ == "builtins" for category in errors)}  # not IPython's own
    if numpy is not None:
        modes["seterr"] = "raise" in numpy.geterr().values()
    if torch is not None:
        modes |= {
            "dtype": torch.get_default_dtype() != torch.float32,
            "grad": not torch.is_grad_enabled() and not torch.is_inference_mode_enabled(),
            "inference": torch.is_inference_mode_enabled(),
            "device": torch.get_default_device().type != "cpu",
            "anomaly": torch.is_anomaly_enabled(),
            "deterministic": torch.are_deterministic_algorithms_enabled(),
        }
    return [name for name, on in modes.items() if on]


def put_back() -> None:
    """Set what libraries do in every call to what it is in a fresh process; warnings go nowhere here."""
    sys.settrace(None)
    sys.setprofile(None)
    warnings.simplefilter("ignore")
    numpy, torch = sys.modules.get("numpy"), sys.modules.get("torch")
    if numpy is not None:
        numpy.seterr(divide="warn", over="warn", under="ignore", invalid="warn")
    if torch is not None:
        torch.set_default_device(None)
        torch.set_default_dtype(torch.float32)
        if torch.is_inference_mode_enabled():
            torch.inference_mode(False).__enter__()
        torch.set_grad_enabled(True)
        torch.autograd.set_detect_anomaly(False)
        if torch.are_deterministic_algorithms_enabled():  # to turn it off imports the compiler
            torch.use_deterministic_algorithms(False)
