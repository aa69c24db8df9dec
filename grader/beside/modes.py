"""Puts back, where asked code runs, the modes that a notebook left on: they are no part of an answer."""

import sys
import warnings


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
        torch.use_deterministic_algorithms(False)
