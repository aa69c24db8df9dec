"""The data sets of the course: the real ones, or stand-ins that torchvision loads in their place."""

from pathlib import Path

from feedforward.data.digits import enlarged_digits
from feedforward.data.garments import KINDS, draw_garments
from feedforward.data.ready import GRADING_ROOT, DataError, Prepared, prepare
from feedforward.data.root import Kind

__all__ = [
    "GRADING_ROOT",
    "KINDS",
    "DataError",
    "Kind",
    "Prepared",
    "draw_garments",
    "enlarged_digits",
    "for_grading",
    "prepare",
]


def for_grading(course: Path) -> Path:
    """Make, where it is not there yet, the data root that work is graded on, in a course's folder."""
    root = course / GRADING_ROOT
    prepare(root, small=True)
    return root
