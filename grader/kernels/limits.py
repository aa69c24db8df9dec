"""What a submission may use. Every number is a default that the course's configuration can change."""

from dataclasses import asdict, dataclass
from typing import Any

MIB = 2**20


@dataclass(frozen=True)
class Limits:
    """Limits of one submission; seconds are wall seconds, sizes are bytes."""

    cell_seconds: float = 60.0
    ask_seconds: float = 10.0
    submission_seconds: float = 180.0
    memory: int = 3072 * MIB  # on top of what the warm process holds
    processes: int = 64
    open_files: int = 256
    disk: int = 256 * MIB  # of the private in-memory file system; also the largest file
    disk_names: int = 10_000  # of files, folders and links in it
    output: int = 1 * MIB  # of one cell
    outputs: int = 16 * MIB  # of all cells together
    answer: int = 32 * MIB  # of one ask
    message: int = 64 * MIB  # of any one message from the kernel
    notebook: int = 20 * MIB  # of the file that is handed in
    judge_memory: int = 4096 * MIB

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
