"""Given: sees that MNIST or Fashion-MNIST can be loaded, and says in a line what is in its place."""

import http.client
import json
import queue
import socket
import threading
import time
import urllib.request
from pathlib import Path

SECONDS = 4.0  # for a server to answer


class NoImages(Exception):
    """The images are not there and cannot be had; Jupyter shows the sentence alone."""

    def _render_traceback_(self):
        return [str(self)]


def ready(data_set, root, stand_in=""):
    """See that a data set of torchvision is in a folder; load it from its servers if they answer soon.

    Args:
        data_set: a class, as torchvision.datasets.MNIST.
        root: the data folder.
        stand_in: what to expect where the course's stand-in lies there, in a sentence.

    Raises:
        NoImages: it is not there, and there is no network.
    """
    name = data_set.__name__
    archives = [archive for archive, _ in data_set.resources]
    folder = Path(root, name)
    here = [Path(folder, "raw", archive) for archive in archives]
    if not all(path.with_suffix("").exists() or path.exists() for path in here):
        print(f"Loading {name} into {root} ...")
        try:
            _load(data_set, root, [f"{mirror}{archives[0]}" for mirror in data_set.mirrors])
        except (OSError, RuntimeError, http.client.HTTPException) as error:
            raise NoImages(_sentence(name, root, error)) from None
    if (folder / "STAND-IN.txt").exists() and not _for_grading(folder):
        print(f"This is not {name}, but the course's STAND-IN for it. {stand_in}".rstrip())


def _load(data_set, root, addresses):
    if not _answers(addresses):
        raise OSError("its servers do not answer")
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(5 * SECONDS)  # a connection that stands still fails
    try:
        data_set(root, download=True)
    finally:
        socket.setdefaulttimeout(before)


def _sentence(name, root, error):
    reason = " ".join(str(error).split())
    return (
        f"There is no {name} in {Path(root).resolve()}, and it cannot be loaded ({reason[:100]}): go online "
        "and run this cell again, or put a folder `data` beside this notebook. Your instructor can make one: "
        "`course data`."
    )


def _for_grading(folder):
    return json.loads((folder / "stand-in.json").read_text("utf-8"))["small"]


def _answers(addresses):
    """Tell whether one of the servers answers soon; looking for its name may take longer than any timeout."""
    answers = queue.SimpleQueue()
    for address in addresses:
        threading.Thread(target=lambda address=address: answers.put(_asked(address)), daemon=True).start()
    until = time.monotonic() + SECONDS
    try:
        return any(answers.get(timeout=max(0.0, until - time.monotonic())) for _ in addresses)
    except queue.Empty:
        return False


def _asked(address):
    try:
        with urllib.request.urlopen(urllib.request.Request(address, method="HEAD"), timeout=SECONDS):
            return True
    except (OSError, http.client.HTTPException):
        return False
