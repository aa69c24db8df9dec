"""Serves a course folder as an instructor does: JupyterLab, with nbgrader's formgrader in it."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from classroom import BIN

TOKEN = "t"


@contextmanager
def serving(folder: Path, environment: dict[str, str] | None = None) -> Iterator[str]:
    """Start JupyterLab in a folder, on its stock settings, and give the address of formgrader."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--no-browser", "--allow-root", f"--port={port}", f"--IdentityProvider.token={TOKEN}"]
    process = subprocess.Popen(
        [BIN / "jupyter", "lab", *options],
        cwd=folder,
        env=os.environ | (environment or {}),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield f"http://127.0.0.1:{port}/formgrader"
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def get(address: str, **query: str) -> str:
    """Read a page, as soon as the server answers."""
    for _ in range(300):
        try:
            with _open(f"{address}?{urlencode(query)}") as answer:
                return str(answer.read().decode("utf-8"))
        except urllib.error.HTTPError:
            raise
        except OSError:
            time.sleep(0.2)
    raise AssertionError(f"no answer from {address}")


def put(address: str, body: Any) -> None:
    """Send what a page would send."""
    with _open(address, json.dumps(body).encode(), "PUT") as answer:
        assert answer.status == 200


def _open(address: str, data: bytes | None = None, method: str = "GET") -> Any:
    headers = {"Authorization": f"token {TOKEN}"}
    return urllib.request.urlopen(urllib.request.Request(address, data, headers, method=method), timeout=60)
