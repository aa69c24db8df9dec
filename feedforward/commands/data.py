"""`course data`."""

from pathlib import Path
from typing import Annotated

import typer

from feedforward.data import DataError, prepare
from grader.commands.options import console, errors
from grader.marking.recording.course import CourseError

To = Annotated[Path, typer.Option("--to", help="the data root; notebooks find it as FNN_DATA")]
Small = Annotated[bool, typer.Option("--small", help="the fixed set for grading, the same bytes everywhere")]


def data(to: To = Path("data"), small: Small = False) -> None:
    """Get MNIST and Fashion-MNIST; without a network, stand-ins that torchvision loads in their place."""
    try:
        with console.status("Preparing the data sets ..."):
            prepared = prepare(to, small, lambda line: errors.print(line, style="yellow", markup=False))
    except DataError as error:
        raise CourseError(str(error)) from None
    for one in prepared:
        console.print(str(one), markup=False, highlight=False)
    console.print(f"They are in {to.resolve()}", soft_wrap=True)
