"""The data sets of the course: the real ones, or stand-ins that torchvision loads in their place."""

from grader.data.digits import enlarged_digits
from grader.data.garments import KINDS, draw_garments
from grader.data.ready import GRADING_ROOT, DataError, Prepared, prepare
from grader.data.root import Kind

__all__ = [
    "GRADING_ROOT",
    "KINDS",
    "DataError",
    "Kind",
    "Prepared",
    "draw_garments",
    "enlarged_digits",
    "prepare",
]
