"""Jupyter's extension point for where a kernel runs: here, as a fork of a warm sandboxed process.

`KernelManager` calls it; registered as the entry point `sandboxed-provisioner`.
"""

import asyncio
import os
import secrets
import signal
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.provisioning import KernelProvisionerBase
from traitlets import Bool, Instance, Int

from grader.kernels.limits import Limits
from grader.kernels.sandbox import DATA_VARIABLE
from grader.kernels.warm import Fork, Warm, Zygote

NAME = "sandboxed-provisioner"
_CHANNELS = ("shell", "iopub", "stdin", "control", "hb")


class SandboxedProvisioner(KernelProvisionerBase):  # type: ignore[misc]
    """Takes a kernel from a warm process; the traits come from the kernel spec's config."""

    warm = Instance(Warm, allow_none=True)
    limits = Instance(Limits, args=())
    seed = Int(0)
    figures = Bool(True)

    fork: Fork | None = None
    folder: Path | None = None
    ended_because: str | None = None
    key = ""

    @property
    def has_process(self) -> bool:
        """Called by every method of the manager that needs a kernel."""
        return self.fork is not None

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Called before launch: choose where the sockets lie; ipc, since the sandbox has no network."""
        if self.warm is None:  # Jupyter itself starts this kernel: give it a sandbox of its own
            self.warm = await asyncio.to_thread(_started)
        self.folder = self.warm.new_folder()
        self.key = secrets.token_hex(32)
        self.connection_info = {
            **{f"{channel}_port": number for number, channel in enumerate(_CHANNELS, 1)},
            "ip": str(self.folder / "socket"),
            "transport": "ipc",
            "signature_scheme": "hmac-sha256",
            "key": self.key.encode(),
            "kernel_name": "python3",
        }
        return await super().pre_launch(cmd=[], **kwargs)  # type: ignore[no-any-return]

    async def launch_kernel(self, cmd: list[str], **_: Any) -> dict[str, Any]:
        """Called to start: fork, and say how to connect."""
        assert self.warm is not None and self.folder is not None
        inside = {**self.connection_info, "key": self.key}
        self.fork = self.warm.fork(inside, self.limits, self.seed, self.folder, self.figures)
        return dict(self.connection_info)

    async def poll(self) -> int | None:
        """Called to see whether it lives: None while it does."""
        return None if self.fork is not None and self.fork.alive() else 1

    async def wait(self) -> int | None:
        """Called after a kill: let the end be known, and tidy up."""
        if self.fork is not None:
            self.ended_because = self.fork.close()
            self.fork = None
        return 0

    async def send_signal(self, signum: int) -> None:
        """Called to interrupt."""
        if self.fork is not None:
            self.fork.send(signum)

    async def kill(self, restart: bool = False) -> None:
        """Called to end it for certain."""
        if self.fork is not None:
            self.fork.send(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        """Called to end it kindly; a sandbox has nothing to save."""
        await self.kill(restart)

    async def cleanup(self, restart: bool = False) -> None:
        """Called when all is over."""
        await self.wait()


def spec(warm: Warm, limits: Limits, seed: int, figures: bool = True) -> KernelSpec:
    """Describe a kernel that comes from `warm`."""
    config = {"warm": warm, "limits": limits, "seed": seed, "figures": figures}
    provisioner = {"provisioner_name": NAME, "config": config}
    return KernelSpec(
        argv=[],
        display_name="Sandboxed Python",
        language="python",
        metadata={"kernel_provisioner": provisioner},
    )


def _started() -> Zygote:
    root = os.environ.get(DATA_VARIABLE)
    zygote = Zygote.start(Path(root) if root else None)
    zygote.wait_ready()
    return zygote
