"""What `nbgrader_config.py` can set about marking: `c.Marker.<name> = ...`."""

import os

from traitlets import Enum, Float, Int, List, Unicode
from traitlets.config import Configurable

from grader.kernels.limits import MIB, Limits

_DEFAULT = Limits()


class Marker(Configurable):  # type: ignore[misc]
    """Settings of the marker; the defaults are those of `kernels.limits`."""

    sandbox = Enum(("bwrap", "none"), "bwrap", help="none runs student code unprotected").tag(config=True)
    slots = Int(os.cpu_count() or 1, help="submissions marked at the same time").tag(config=True)
    data = Unicode("", help="data root that notebooks see, read-only; empty: what make_data makes").tag(
        config=True
    )
    make_data = Unicode("", help="dotted name of what makes that root in a course's folder").tag(config=True)
    beside = List(Unicode(), help="packages of the course whose code runs beside the student's").tag(
        config=True
    )
    cell_seconds = Float(_DEFAULT.cell_seconds, help="of one student cell").tag(config=True)
    ask_seconds = Float(_DEFAULT.ask_seconds, help="of one asked value").tag(config=True)
    submission_seconds = Float(_DEFAULT.submission_seconds, help="of a whole notebook").tag(config=True)
    memory_mib = Int(_DEFAULT.memory // MIB, help="of all processes of a notebook").tag(config=True)
    processes = Int(_DEFAULT.processes, help="and threads, of a notebook").tag(config=True)
    open_files = Int(_DEFAULT.open_files, help="of one process").tag(config=True)
    disk_mib = Int(_DEFAULT.disk // MIB, help="of a notebook's private file system").tag(config=True)
    disk_names = Int(_DEFAULT.disk_names, help="of files, folders and links in it").tag(config=True)
    output_mib = Int(_DEFAULT.output // MIB, help="of one cell's output").tag(config=True)
    outputs_mib = Int(_DEFAULT.outputs // MIB, help="of the output of all cells").tag(config=True)
    answer_mib = Int(_DEFAULT.answer // MIB, help="of the values of one request").tag(config=True)
    notebook_mib = Int(_DEFAULT.notebook // MIB, help="of the file that is handed in").tag(config=True)

    gradebook_seconds = Float(60.0, help="to wait while another program writes the gradebook").tag(
        config=True
    )

    def limits(self) -> Limits:
        """Collect what a submission may use."""
        return Limits(
            cell_seconds=self.cell_seconds,
            ask_seconds=self.ask_seconds,
            submission_seconds=self.submission_seconds,
            memory=self.memory_mib * MIB,
            processes=self.processes,
            open_files=self.open_files,
            disk=self.disk_mib * MIB,
            disk_names=self.disk_names,
            output=self.output_mib * MIB,
            outputs=self.outputs_mib * MIB,
            answer=self.answer_mib * MIB,
            notebook=self.notebook_mib * MIB,
        )
